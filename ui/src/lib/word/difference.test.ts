import { describe, expect, it } from 'vitest';
import { compare, count, piecesOf, tokens, type Block, type ComparedBlock } from './difference';

const paragraph = (text: string, sort = 'paragraph'): Block => ({
  sort,
  depth: 0,
  tokens: tokens([{ text, look: '' }]),
});
const blocks = (...texts: string[]) => texts.map((text) => paragraph(text));
const shown = ({ kind, runs }: ComparedBlock) => {
  const signs = { same: '', removed: '-', added: '+' };
  const words = runs.map((run) => {
    const text = run.tokens.map((token) => token.text).join('');
    return run.kind === 'same' ? text : `[${signs[run.kind]}${text}]`;
  });
  return `${kind}: ${words.join('')}`;
};
const told = (before: string[], after: string[]) => compare(blocks(...before), blocks(...after)).map(shown);

describe('words', () => {
  it.each([
    ['l’artiste d’aujourd’hui', ['l’', 'artiste', ' ', 'd’', 'aujourd’hui']],
    ['qu’il lorsqu’elle', ['qu’', 'il', ' ', 'lorsqu’', 'elle']],
    ['1\u202f240,50 euros', ['1\u202f240,50', ' ', 'euros']],
    ['la lettre 2026/051, dit-elle.', ['la', ' ', 'lettre', ' ', '2026/051', ',', ' ', 'dit-elle', '.']],
    ['2e étage', ['2e', ' ', 'étage']],
    ['Was\u00a0: Straße!', ['Was', '\u00a0', ':', ' ', 'Straße', '!']],
    ['don’t, foto’s', ['don’t', ',', ' ', 'foto’s']],
  ])('are those a person reads in %s', (text, words) => {
    expect(tokens([{ text, look: '' }]).map((token) => token.text)).toEqual(words);
  });

  it('are not cut where their look changes', () => {
    const [word] = tokens([
      { text: 'art', look: 'strong' },
      { text: 'iste', look: '' },
    ]);
    expect(word).toMatchObject({ text: 'artiste', pieces: [{ text: 'art' }, { text: 'iste' }] });
    expect(piecesOf([word!, ...tokens([{ text: ' belge', look: '' }])])).toEqual([
      { text: 'art', look: 'strong', field: false },
      { text: 'iste belge', look: '', field: false },
    ]);
  });
});

describe('a difference', () => {
  it('is told by words', () => {
    expect(told(['Les artistes belges attendent.'], ['Les jeunes artistes attendent.'])).toEqual([
      'changed: Les [+jeunes ]artistes [-belges ]attendent.',
    ]);
  });

  it('is one where words follow each other', () => {
    expect(told(['Nous demandons un rendez-vous, vite.'], ['Nous demandons une réponse, bientôt.'])).toEqual([
      'changed: Nous demandons [-un rendez-vous, vite][+une réponse, bientôt].',
    ]);
  });

  it('sees no difference in the kind of a space', () => {
    expect(told(['Est-ce clair ?'], ['Est-ce clair\u202f?'])).toEqual(['same: Est-ce clair\u202f?']);
  });

  it('counts words and no spaces or signs', () => {
    const compared = compare(blocks('Un deux trois.'), blocks('Un quatre, cinq six trois !'));
    expect(count(compared)).toEqual({ added: 3, removed: 1 });
  });

  it('keeps paragraphs apart that have little in common', () => {
    expect(
      told(['Les artistes attendent une réponse.'], ['Le loyer des salles augmente chaque année.']),
    ).toEqual([
      'removed: [-Les artistes attendent une réponse.]',
      'added: [+Le loyer des salles augmente chaque année.]',
    ]);
  });

  it('finds the paragraph that was changed among those that came and went', () => {
    const before = ['Bonjour.', 'Les artistes attendent une réponse de vous.', 'Adieu donc.'];
    const after = [
      'Bonjour.',
      'Tout autre chose ici.',
      'Les artistes attendent votre réponse.',
      'Encore autre.',
    ];
    expect(told(before, after)).toEqual([
      'same: Bonjour.',
      'added: [+Tout autre chose ici.]',
      'changed: Les artistes attendent [-une][+votre] réponse[- de vous].',
      'removed: [-Adieu donc.]',
      'added: [+Encore autre.]',
    ]);
  });

  it('tells another look apart from other words', () => {
    const strong: Block = { sort: 'paragraph', depth: 0, tokens: tokens([{ text: 'Vite', look: 'strong' }]) };
    expect(compare(blocks('Vite'), [strong]).map(shown)).toEqual(['looks: Vite']);
    expect(compare(blocks('Vite'), [paragraph('Vite', 'heading')]).map(shown)).toEqual(['looks: Vite']);
    expect(count(compare(blocks('Vite'), [strong]))).toEqual({ added: 0, removed: 0 });
  });

  it('is everything where there was nothing, and nothing where all is the same', () => {
    expect(told([], ['Un.'])).toEqual(['added: [+Un.]']);
    expect(told(['Un.'], [])).toEqual(['removed: [-Un.]']);
    expect(told(['Un.', 'Deux.'], ['Un.', 'Deux.'])).toEqual(['same: Un.', 'same: Deux.']);
  });

  it('gives both texts back, whatever changed', () => {
    const words = ['le', 'chômage', 'des', 'artistes', ',', 'l’', 'œuvre', '12,5', '.'];
    let seed = 7;
    const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
    const text = () =>
      Array.from({ length: next(6) }, () =>
        Array.from({ length: 1 + next(12) }, () => words[next(words.length)]).join(' '),
      );
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [text(), text()];
      const compared = compare(blocks(...before), blocks(...after));
      const side = (gone: 'added' | 'removed') =>
        compared
          .filter((block) => block.kind !== gone)
          .map((block) => block.runs.filter((run) => run.kind !== gone))
          .map((runs) => runs.flatMap((run) => run.tokens.map((token) => token.text)).join(''));
      expect(side('removed')).toEqual(after);
      expect(side('added')).toEqual(before);
    }
  });
});
