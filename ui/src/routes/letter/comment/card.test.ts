// In which order comments are gone through, and at which of them one stands.
import { describe, expect, it } from 'vitest';
import { innermost, inOrder, nextOf, shortened, type Card } from './card';

const card = (key: string, quote = key): Card => ({
  key,
  id: key,
  letter: 'letter',
  language: 'fr',
  quote,
  before: '',
  after: '',
  text: 'Dit',
  at: null,
});
const keys = (cards: Card[]) => cards.map((one) => one.key);

describe('comments', () => {
  it('stand in the order of the text: first those on the letter, last those whose words are gone', () => {
    const cards = [card('gone'), card('second'), card('whole', ''), card('first')];
    expect(keys(inOrder(cards, ['first', 'second']))).toEqual(['whole', 'first', 'second', 'gone']);
  });

  it('are gone through from the caret on, then one by one and round', () => {
    const cards = [card('whole', ''), card('first'), card('second')];
    const behind = ({ key }: Card) => key === 'second';
    expect(nextOf(cards, null, 1, behind)).toBe('second');
    expect(nextOf(cards, null, -1, behind)).toBe('first');
    expect(nextOf(cards, null, 1, () => false)).toBe('whole');
    expect(nextOf(cards, 'second', 1, behind)).toBe('whole');
    expect(nextOf(cards, 'whole', -1, behind)).toBe('second');
    expect(nextOf([], null, 1, behind)).toBeNull();
  });

  it('are the shortest around the caret, unless one stands at another of them', () => {
    const hung = [
      { key: 'long', from: 1, to: 20 },
      { key: 'short', from: 5, to: 9 },
    ];
    expect(innermost(hung, { from: 6, to: 6 }, null)).toBe('short');
    expect(innermost(hung, { from: 6, to: 6 }, 'long')).toBe('long');
    expect(innermost(hung, { from: 6, to: 12 }, 'short')).toBe('long');
    expect(innermost(hung, { from: 30, to: 30 }, 'long')).toBeNull();
  });

  it('are named by the beginning of a long quotation', () => {
    expect(shortened('un mot')).toBe('un mot');
    expect(shortened('𝄞 '.repeat(50))).toBe(`${'𝄞 '.repeat(30).trimEnd()}…`);
  });
});
