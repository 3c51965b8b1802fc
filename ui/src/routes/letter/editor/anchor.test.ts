// A comment hangs on words: they are found again after the text has changed around them, and in them.
import { describe, expect, it } from 'vitest';
import { anchorOf, finder, type Anchor } from './anchor';

const TEXT = [
  'Travail artistique et chômage',
  'Par notre lettre du 28 octobre 2026, nous avons attiré votre attention sur les travailleurs des arts dont les droits au chômage s’éteignent le 1er janvier 2027.',
  'Votre cabinet en a accusé réception le 3 novembre. Nous n’avons pas reçu de réponse sur le fond.',
  'neutraliser les périodes de préparation et de répétition',
  'Nous vous prions d’agréer nos salutations.',
].join('\n');

const find = (text: string, anchor: Anchor) => finder(text)(anchor);

/** What is kept of these words, the first time they stand there or a later one. */
function on(words: string, text = TEXT, turn = 1): Anchor {
  let start = -1;
  for (let found = 0; found < turn; found += 1) start = text.indexOf(words, start + 1);
  return anchorOf(text, { start, end: start + words.length });
}

function words(text: string, anchor: Anchor): string | null {
  const span = find(text, anchor);
  return span && text.slice(span.start, span.end);
}

describe('what is kept of words', () => {
  it('is what they are and what stands beside them', () => {
    expect(on('accusé réception')).toEqual({
      quote: 'accusé réception',
      before: 'anvier 2027. Votre cabinet en a ',
      after: ' le 3 novembre. Nous n’avons pas',
    });
  });

  it('is less at the edges of the text, and on one line', () => {
    expect(on('Travail').before).toBe('');
    expect(on('salutations.').after).toBe('');
    expect(anchorOf('un\n\ufffc deux', { start: 0, end: 9 }).quote).toBe('un deux');
  });

  it('cuts no character in two', () => {
    const { before, after } = anchorOf('𝄞'.repeat(40) + 'a' + '𝄞'.repeat(40), { start: 80, end: 81 });
    expect([before, after]).toEqual(['𝄞'.repeat(32), '𝄞'.repeat(32)]);
  });
});

describe('words are found', () => {
  it('where they stood', () => {
    for (const one of ['Travail', 'chômage', 'accusé réception', 'nos salutations.'])
      expect(words(TEXT, on(one))).toBe(one);
  });

  it('after something was written before them, or behind', () => {
    const anchor = on('accusé réception');
    expect(words(`Un mot de plus. ${TEXT}`, anchor)).toBe('accusé réception');
    expect(words(TEXT.replace('Votre cabinet', 'Le cabinet du ministre'), anchor)).toBe('accusé réception');
    expect(words(TEXT.replace('le 3 novembre', 'au début du mois'), anchor)).toBe('accusé réception');
    expect(words(`${TEXT}\nEt encore.`, anchor)).toBe('accusé réception');
  });

  it('after they were changed themselves', () => {
    const anchor = on('accusé réception');
    expect(words(TEXT.replace('accusé réception', 'accusé bonne réception'), anchor)).toBe(
      'accusé bonne réception',
    );
    expect(words(TEXT.replace('accusé réception', 'accusé'), anchor)).toBe('accusé');
    expect(words(TEXT.replace('accusé réception', 'accuser réceptions'), anchor)).toBe('accuser réceptions');
  });

  it('after they and their neighbours were changed', () => {
    const text = TEXT.replace(
      'Votre cabinet en a accusé réception le',
      'Votre cabinet a bien accusé reception ce',
    );
    expect(words(text, on('accusé réception'))).toBe('accusé reception');
  });

  it('where others took their place', () => {
    expect(words(TEXT.replace('accusé réception', 'pris connaissance'), on('accusé réception'))).toBe(
      'pris connaissance',
    );
  });

  it('whatever blanks and signs stand between them', () => {
    const text = TEXT.replace('s’éteignent le 1er janvier', "s'éteignent\u00a0le 1er\njanvier");
    expect(words(text, on('s’éteignent le 1er janvier'))).toBe("s'éteignent\u00a0le 1er\njanvier");
  });

  it('among their like, by their neighbours', () => {
    const [first, second] = [on('chômage'), on('chômage', TEXT, 2)];
    expect(find(TEXT, first)!.start).toBe(TEXT.indexOf('chômage'));
    expect(find(TEXT, second)!.start).toBe(TEXT.lastIndexOf('chômage'));
    const later = `Le chômage, d’abord. ${TEXT}`;
    expect(find(later, second)!.start).toBe(later.lastIndexOf('chômage'));
  });

  it('as whole words', () => {
    expect(words(TEXT.replace('droits', 'endroits'), on('droits'))).toBe('endroits');
    const text = 'Les artistes, et l’art de tous les autres gens de ce pays.';
    expect(find(text, on('art', text, 2))!.start).toBe(text.indexOf('l’art') + 2);
  });

  it('elsewhere, where a whole passage was taken there', () => {
    const passage = 'Votre cabinet en a accusé réception le 3 novembre.';
    const moved = `${TEXT.replace(`${passage} `, '')}\n${passage}`;
    expect(words(moved, on(passage))).toBe(passage);
    expect(words(moved, on('accusé réception'))).toBe('accusé réception');
  });
});

describe('words are gone', () => {
  it('where they were deleted', () => {
    expect(find(TEXT.replace(' accusé réception', ''), on('accusé réception'))).toBeNull();
  });

  it('with all that stood around them', () => {
    expect(find(TEXT.split('\n').slice(0, 2).join('\n'), on('accusé réception'))).toBeNull();
    expect(find('', on('accusé réception'))).toBeNull();
    expect(
      find('Tout autre chose, et rien de ce que l’on avait écrit auparavant.', on('chômage')),
    ).toBeNull();
  });

  it('even where the same word stands elsewhere', () => {
    const text = TEXT.replace('droits au chômage s’éteignent', 'droits s’éteignent');
    expect(find(text, on('chômage', TEXT, 2))).toBeNull();
  });

  it('where nothing was kept of them', () => {
    expect(find(TEXT, { quote: '', before: '', after: '' })).toBeNull();
    expect(find(TEXT, { quote: ' ', before: 'a', after: 'b' })).toBeNull();
  });
});

it('is found in a long letter without being felt', () => {
  const long = Array.from({ length: 60 }, (_, at) => TEXT.replaceAll('e', at % 2 ? 'e' : 'é')).join('\n');
  const begun = performance.now();
  expect(find(long, { quote: 'x'.repeat(40), before: 'y'.repeat(32), after: 'z'.repeat(32) })).toBeNull();
  expect(performance.now() - begun).toBeLessThan(500);
});
