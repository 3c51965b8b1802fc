// Words are found as a person means them, and a hit is always whole characters of the letter.
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { parseBody, parseLine } from './markdown';
import { hitsIn, type Query } from './seek';

const values: Record<string, string> = { letter_date: '28 octobre 2026', name: 'Zoë Œuvrard' };
const seek = (doc: Node, text: string, more: Partial<Query> = {}) =>
  hitsIn(doc, { text, exact: false, whole: false, ...more }, (field) => values[field] ?? '');
const words = (doc: Node, text: string, more: Partial<Query> = {}) =>
  seek(doc, text, more).map(({ from, to }) => doc.textBetween(from, to, '|', '□'));
const inBody = (body: string, text: string, more: Partial<Query> = {}) => words(parseBody(body), text, more);

describe('what is looked for', () => {
  it('is found whatever its accents and capitals', () => {
    expect(inBody('Élève, ÉLÈVE, eleve, élevé', 'eleve')).toEqual(['Élève', 'ÉLÈVE', 'eleve', 'élevé']);
    expect(inBody('eleve', 'ÉLÈVE')).toEqual(['eleve']);
    // An accent may come as a sign of its own.
    expect(inBody('e\u0301le\u0300ve', 'élève')).toEqual(['e\u0301le\u0300ve']);
  });

  it('is found in letters that are two, and two that are one', () => {
    expect(inBody('L’Œuvre, l’oeuvre', 'oeuvre')).toEqual(['Œuvre', 'oeuvre']);
    expect(inBody('oeuvre', 'œuvre')).toEqual(['oeuvre']);
    expect(inBody('Straße, STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE']);
    expect(inBody('STRASSE', 'Straße')).toEqual(['STRASSE']);
    expect(inBody('ĳs', 'ijs')).toEqual(['ĳs']);
  });

  it('never begins or ends in the midst of a letter', () => {
    expect(inBody('œuf', 'euf')).toEqual([]);
    expect(inBody('Maß', 'mas')).toEqual([]);
    expect(inBody('Maße', 'sse')).toEqual(['ße']);
  });

  it('counts case and accents where that is asked for', () => {
    expect(inBody('Élève, élève, eleve', 'élève', { exact: true })).toEqual(['élève']);
    expect(inBody('Zuschüsse, Zuschuss', 'zuschuss', { accents: true })).toEqual(['Zuschuss']);
    expect(inBody('œuvre, oeuvre', 'oeuvre', { exact: true })).toEqual(['oeuvre']);
    expect(inBody('e\u0301te\u0301', 'été', { exact: true })).toEqual(['e\u0301te\u0301']);
  });

  it('needs no sign that a keyboard does not have', () => {
    for (const exact of [false, true]) {
      expect(
        inBody('Vraiment\u202f! l’emploi', 'vraiment !'.replace('v', exact ? 'V' : 'v'), { exact }),
      ).toEqual(['Vraiment\u202f!']);
      expect(inBody('l’emploi', "l'emploi", { exact })).toEqual(['l’emploi']);
      expect(inBody('2020–2024', '2020-2024', { exact })).toEqual(['2020–2024']);
    }
    expect(inBody('chô\u00admage', 'chomage')).toEqual(['chô\u00admage']);
  });

  it('may have to be a whole word', () => {
    const text = 'art, artiste, l’art, part, vice-art, ART';
    expect(inBody(text, 'art', { whole: true })).toHaveLength(4);
    expect(inBody(text, 'art')).toHaveLength(6);
    expect(inBody('à l’emploi', 'l’', { whole: true })).toEqual(['l’']);
    expect(inBody('𝄞a', 'a', { whole: true })).toEqual(['a']);
  });

  it('is nothing where nothing is asked', () => {
    expect(inBody('mot', '')).toEqual([]);
    expect(inBody('mot', '\u0301')).toEqual([]);
    expect(inBody('mot[^1] {{gone}}\n\n[^1]: pied', '\ufffc')).toEqual([]);
    expect(inBody('mot', 'trop long pour un mot')).toEqual([]);
  });
});

describe('a text', () => {
  it('is searched in every block: list, quotation, table, heading, note', () => {
    const doc = parseBody(
      '# mot\n\nmot[^1]\n\n- mot\n\n  > mot\n\n| mot | b |\n| - | - |\n| c | mot |\n\n[^1]: mot',
    );
    expect(words(doc, 'MOT')).toEqual(Array(7).fill('mot'));
    const places = seek(doc, 'mot').map(({ from }) => from);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is searched across emphasis and links, not across a break, a note or two blocks', () => {
    expect(inBody('un **gr**_as_ [lien](https://a.be) ici', 'un gras lien ici')).toEqual([
      'un gras lien ici',
    ]);
    expect(inBody('un\\\nmot', 'un mot')).toEqual([]);
    expect(inBody('un[^1]mot\n\n[^1]: x', 'unmot')).toEqual([]);
    expect(inBody('un\n\nmot', 'unmot')).toEqual([]);
  });

  it('may be one line', () => {
    expect(words(parseLine('Chômage des artistes'), 'chomage')).toEqual(['Chômage']);
  });

  it('gives hits that do not overlap', () => {
    expect(inBody('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });
});

describe('a field', () => {
  const doc = parseBody('Le {{letter_date}}, à {{name}} et {{hole}}.');

  it('is found by its value and stays as it is', () => {
    expect(seek(doc, 'octobre')).toEqual([{ from: 4, to: 5, fixed: true }]);
    expect(seek(doc, 'zoe œ').map(({ fixed }) => fixed)).toEqual([true]);
  });

  it('is one hit, however often the words stand in its value', () => {
    expect(seek(doc, '2')).toHaveLength(1);
    expect(seek(doc, 'e')).toHaveLength(4);
  });

  it('is found together with the words beside it', () => {
    expect(seek(doc, 'le 28')).toEqual([{ from: 1, to: 5, fixed: true }]);
  });

  it('that is a hole has no words', () => {
    expect(seek(doc, 'hole')).toEqual([]);
    expect(words(doc, 'et ')).toEqual(['et ']);
    expect(seek(doc, 'et .')).toEqual([]);
  });
});
