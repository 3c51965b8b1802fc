// What became of words whose neighbours are known: the place in a text that takes the fewest changes of characters to
// come from them (after Sellers). Leaves words that did not change to `anchor.ts`.
import type { Anchor } from './anchor';
import type { Span } from './words';

export type Alike =
  /** Other words, or the same ones corrected, stand there. */
  | { kind: 'changed'; span: Span }
  /** The neighbours are there, and nothing between them. */
  | { kind: 'emptied' }
  /** Nothing is like them. */
  | { kind: 'unknown' };

/** Shares of characters that may have changed: of all, of the words, of their neighbours. */
const MOST = { all: 0.4, words: 0.6, beside: 0.15 };
/** With fewer neighbours than these nothing is told by them alone. */
const NEIGHBOURS = 16;
/** More comparisons than these would be felt while one writes. */
const FELT = 8_000_000;

export function alike(text: string, { quote, before, after }: Anchor): Alike {
  const sought = before + quote + after;
  if (sought.length * text.length > FELT) return { kind: 'unknown' };
  const { end, cost } = cheapest(text, sought);
  // Nothing further ahead than this belongs to it.
  const from = Math.max(0, end - sought.length - cost);
  const way = wayTo(text.slice(from, end), sought, before.length, before.length + quote.length);
  const inner = trimmed(text, { start: from + way.last.at, end: from + way.firstEnd.at });
  const outer = trimmed(text, { start: from + way.first.at, end: from + way.lastEnd.at });
  const close = way.firstEnd.cost - way.last.cost <= MOST.words * quote.length;
  if (inner && close && cost <= MOST.all * sought.length) return { kind: 'changed', span: inner };
  const beside = before.length + after.length;
  const besideCost = way.first.cost + cost - way.lastEnd.cost;
  if (beside < NEIGHBOURS || besideCost > MOST.beside * beside) return { kind: 'unknown' };
  return outer ? { kind: 'changed', span: outer } : { kind: 'emptied' };
}

/** Without the blanks at its edges; null where there is nothing else. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}

/** Where in the text the cheapest way through all that is sought ends; it may begin anywhere. */
function cheapest(text: string, sought: string): { end: number; cost: number } {
  const costs = Int32Array.from({ length: sought.length + 1 }, (_, row) => row);
  let best = { end: 0, cost: sought.length };
  for (let at = 1; at <= text.length; at += 1) {
    const sign = text.charCodeAt(at - 1);
    let aslant = 0;
    for (let row = 1; row <= sought.length; row += 1) {
      const here = costs[row]!;
      const kept = aslant + (sought.charCodeAt(row - 1) === sign ? 0 : 1);
      costs[row] = Math.min(kept, here + 1, costs[row - 1]! + 1);
      aslant = here;
    }
    const cost = costs[sought.length]!;
    if (cost < best.cost) best = { end: at, cost };
  }
  return best;
}

/** A step of the way, in the text, and what it took to come there. */
interface Step {
  at: number;
  cost: number;
}

interface Way {
  /** Where the words begin: with what was put in before them, and without. */
  first: Step;
  last: Step;
  /** Where they end: without what was put in behind them, and with it. */
  firstEnd: Step;
  lastEnd: Step;
}

/** The cheapest way to the end of a text, looked at where the words begin and end. */
function wayTo(text: string, sought: string, begins: number, ends: number): Way {
  const width = text.length + 1;
  const costs = new Int32Array((sought.length + 1) * width);
  const cost = (row: number, at: number) => costs[row * width + at]!;
  const kept = (row: number, at: number) =>
    cost(row - 1, at - 1) + (sought.charCodeAt(row - 1) === text.charCodeAt(at - 1) ? 0 : 1);
  for (let row = 1; row <= sought.length; row += 1) {
    costs[row * width] = row;
    for (let at = 1; at < width; at += 1)
      costs[row * width + at] = Math.min(kept(row, at), cost(row, at - 1) + 1, cost(row - 1, at) + 1);
  }
  const seen = new Map<number, { first: Step; last: Step }>();
  let [row, at] = [sought.length, text.length];
  for (;;) {
    const step = { at, cost: cost(row, at) };
    seen.set(row, { first: step, last: seen.get(row)?.last ?? step });
    if (row === 0) break;
    // Of ways that cost the same, the one on which the words went and left nothing of them.
    const gone = row > begins && row <= ends && cost(row - 1, at) + 1 === step.cost;
    if (!gone && at > 0 && kept(row, at) === step.cost) [row, at] = [row - 1, at - 1];
    else if (!gone && at > 0 && cost(row, at - 1) + 1 === step.cost) at -= 1;
    else row -= 1;
  }
  const [begin, end] = [seen.get(begins)!, seen.get(ends)!];
  return { first: begin.first, last: begin.last, firstEnd: end.first, lastEnd: end.last };
}
