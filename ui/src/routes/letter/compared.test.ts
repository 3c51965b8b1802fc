import { describe, expect, it } from 'vitest';
import { comparison, stretchesOf, type State } from './compared';

const READING = {
  valueOf: (field: string) => (field === 'letter_date' ? '24 novembre 2026' : ''),
  usage: { salutation: 'Monsieur le Ministre,', valediction: 'Veuillez agréer…' },
  usageWords: 'forme d’usage',
  pageBreakWords: 'Saut de page',
};
const state = (body: string, more: Partial<State> = {}): State => ({
  subject: 'Statut',
  salutation: null,
  valediction: null,
  body,
  ...more,
});
const compared = (before: State | null, after: State) => comparison(before, after, READING);
const part = (found: ReturnType<typeof compared>, name: string) =>
  found.parts.find((one) => one.name === name)?.blocks ?? [];
const words = (row: { text: string; pieces: { text: string }[] }[] | undefined) =>
  row?.flatMap((token) => token.pieces.map((piece) => piece.text)).join('');

describe('two states of a version', () => {
  it('are read as the page says them: fields by their value, marks and signs of CommonMark by none', () => {
    const found = compared(null, state('Le **statut** du {{letter_date}} et {{own_field}}.'));
    const [block] = part(found, 'body');
    expect(words(block?.runs[0]?.tokens)).toBe('Le statut du 24 novembre 2026 et own field.');
    expect(found.places).toBe(0);
  });

  it('differ by words, not by the signs of CommonMark', () => {
    const found = compared(state('Un *mot* et [un lien](https://exemple.be).'), state('Un mot et un lien.'));
    expect([found.added, found.removed, found.places]).toEqual([0, 0, 1]);
    expect(part(found, 'body').map((block) => block.kind)).toEqual(['looks']);
  });

  it('keep a field whole', () => {
    const found = compared(state('Du {{letter_date}} à ce jour.'), state('Du 24 novembre 2026 à ce jour.'));
    const changed = stretchesOf(part(found, 'body')[0]!).find((stretch) => !stretch.same);
    expect(words(changed?.removed)).toBe('24 novembre 2026');
    expect(words(changed?.added)).toBe('24 novembre 2026');
    expect(found).toMatchObject({ removed: 1, added: 3, places: 1 });
  });

  it('are compared item by item, row by row, note by note', () => {
    const body = (item: string, cell: string, note: string) =>
      `1. un\n2. ${item}\n3. trois\n\n> une citation\n\n| A | B |\n| - | - |\n| c | ${cell} |\n\n---\n\nNote[^1].\n\n[^1]: ${note}`;
    const found = compared(
      state(body('deux', 'd', 'la note')),
      state(body('deux bis', 'e', 'la note neuve')),
    );
    const blocks = part(found, 'body');
    expect(blocks.map(({ kind, block }) => [kind, block.mark])).toEqual([
      ['same', '1.'],
      ['changed', '2.'],
      ['same', '3.'],
      ['same', undefined],
      ['same', undefined],
      ['changed', undefined],
      ['same', undefined],
      ['same', undefined],
      ['changed', '[1]'],
    ]);
    expect(found.places).toBe(3);
  });

  it('do not differ in items that only have another number', () => {
    const found = compared(state('1. un\n2. deux'), state('1. zéro\n2. un\n3. deux'));
    expect(part(found, 'body').map(({ kind }) => kind)).toEqual(['added', 'same', 'same']);
  });

  it('show the form of usage where neither has one of its own, and name it where one has', () => {
    const same = compared(state('Un.'), state('Un.'));
    expect(words(part(same, 'salutation')[0]?.runs[0]?.tokens)).toBe('Monsieur le Ministre,');
    const own = compared(state('Un.'), state('Un.', { salutation: 'Cher Zuhal,' }));
    expect(part(own, 'salutation').map(({ kind, runs }) => [kind, words(runs[0]?.tokens)])).toEqual([
      ['removed', 'forme d’usage'],
      ['added', 'Cher Zuhal,'],
    ]);
  });

  it('differ in the subject too', () => {
    const found = compared(state('Un.'), state('Un.', { subject: 'Statut des artistes' }));
    expect(part(found, 'subject').map(({ kind }) => kind)).toEqual(['changed']);
    expect(found.added).toBe(2);
  });
});
