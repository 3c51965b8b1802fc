// A comment as it stands beside the text, and the order in which comments are gone through. Leaves where they hang, and
// what becomes of them, to `comments.svelte.ts`.
import type { Comment } from '../../../lib/generated/api';
import type { Anchor } from '../editor/anchor';
import type { Hung } from '../editor/commented';

/** Longer quotations are named by their beginning. */
const NAMED = 60;

export type Card = Omit<Comment, 'id' | 'at'> & {
  /** Its id, or a name of its own while it has none. */
  key: string;
  id: string | null;
  at: string | null;
};

/** The first words of a quotation, as a name. */
export function shortened(quote: string): string {
  const signs = [...quote];
  return signs.length > NAMED ? `${signs.slice(0, NAMED).join('').trimEnd()}…` : quote;
}

export function isSame(one: Anchor, other: Anchor): boolean {
  return one.quote === other.quote && one.before === other.before && one.after === other.after;
}

/** Those on the whole letter, those on words in the order of the text, those whose words are gone. */
export function inOrder(cards: readonly Card[], hung: readonly string[]): Card[] {
  const rank = ({ quote, key }: Card) => {
    if (quote === '') return -1;
    const at = hung.indexOf(key);
    return at < 0 ? hung.length : at;
  };
  return cards.toSorted((one, other) => rank(one) - rank(other));
}

/** The shortest of those around the selection; where the present one is around it, that one. */
export function innermost(
  hung: readonly Hung[],
  { from, to }: { from: number; to: number },
  here: string | null,
): string | null {
  const around = hung.filter((one) => one.from <= from && to <= one.to);
  if (around.some((one) => one.key === here)) return here;
  const [shortest] = around.toSorted((one, other) => one.to - one.from - (other.to - other.from));
  return shortest?.key ?? null;
}

/** The one after the present, or before it; without a present one, from the caret on. Past the last comes the first. */
export function nextOf(
  cards: readonly Card[],
  here: string | null,
  by: 1 | -1,
  isBehindCaret: (card: Card) => boolean,
): string | null {
  if (cards.length === 0) return null;
  const present = cards.findIndex((card) => card.key === here);
  const behind = cards.findIndex(isBehindCaret);
  const after = behind < 0 ? cards.length : behind;
  const next = present >= 0 ? present + by : by === 1 ? after : after - 1;
  return cards[(next + cards.length) % cards.length]!.key;
}
