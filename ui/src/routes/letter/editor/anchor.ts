// Where words that were remarked on stand in a text that has changed since: the same words among the same neighbours, or
// what stands now between those neighbours. What cannot be told is not guessed. Leaves what lies where in the letter to
// `text/laid.ts`, and the weighing of changed words to `alike.ts`.
import { alike } from './alike';
import { BARRIER, fold } from './fold';
import { goesOn, wholeWords, type Span } from './words';

/** Words, and what stands before and after them. */
export interface Anchor {
  quote: string;
  before: string;
  after: string;
}

/** How many characters are kept of what stands beside. */
const BESIDE = 32;
/** So many equal characters at the sides of the words are no chance. */
const ENOUGH = 8;
/** Words of this length are themselves wherever they stand. */
const LONG = 24;

/** What is kept of words, to find them again. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    quote: plain(text.slice(start, end)).trim(),
    // Twice as many units hold as many characters, even where each is of two.
    before: [...plain(text.slice(Math.max(0, start - 3 * BESIDE), start))].slice(-BESIDE).join(''),
    after: [...plain(text.slice(end, end + 3 * BESIDE))].slice(0, BESIDE).join(''),
  };
}

/** On one line, without what stands for a note or a break. */
function plain(text: string): string {
  return text.replaceAll(BARRIER, ' ').replace(/[ \t\n\r]+/g, ' ');
}

/** Says of words where they stand in this text now, or null where they are gone. */
export function finder(text: string): (anchor: Anchor) => Span | null {
  const within = folded(text);
  return (anchor) => find(within, anchor);
}

function find(within: Folded, anchor: Anchor): Span | null {
  const sought = {
    quote: folded(anchor.quote).text.trim(),
    before: folded(anchor.before).text,
    after: folded(anchor.after).text,
  };
  if (sought.quote === '') return null;
  const same = sameWords(within.text, sought);
  const sure = same !== null && same.near >= Math.min(ENOUGH, sought.before.length + sought.after.length);
  if (sure || (same?.alone && sought.quote.length >= LONG)) return within.span(same);
  const changed = alike(within.text, sought);
  if (changed.kind === 'changed') return within.span(changed.span);
  // The place is known and holds other words no more than these: they left it.
  const elsewhere = changed.kind === 'emptied' ? sought.quote.length >= LONG : same?.alone;
  return same && elsewhere ? within.span(same) : null;
}

interface Folded {
  text: string;
  /** A span of the folded text, as whole words of the text that was folded. */
  span: (span: Span) => Span;
}

/** As words are compared: one blank where there are several, whatever signs they are. */
function folded(whole: string): Folded {
  const { text, starts, ends } = fold(whole.replaceAll(BARRIER, ' '), 'exact');
  const kept = [...starts.keys()].filter((at) => text[at] !== ' ' || text[at - 1] !== ' ');
  return {
    text: kept.map((at) => text[at]).join(''),
    span: ({ start, end }) => wholeWords(whole, { start: starts[kept[start]!]!, end: ends[kept[end - 1]!]! }),
  };
}

interface Same extends Span {
  /** How many characters at its sides are those that are known. */
  near: number;
  /** The words stand nowhere else. */
  alone: boolean;
}

/** The same words in the company that is most like the known one. */
function sameWords(text: string, { quote, before, after }: Anchor): Same | null {
  const all: (Same & { whole: boolean })[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const ahead = text.slice(Math.max(0, start - before.length), start);
    const near = equal(reversed(ahead), reversed(before)) + equal(text.slice(end, end + after.length), after);
    const whole = !goesOn(text, start) && !goesOn(text, end);
    all.push({ start, end, near, whole, alone: false });
  }
  // A part of a longer word is less than the word.
  const worth = (one: { near: number; whole: boolean }) => 2 * one.near + (one.whole ? 1 : 0);
  const [best] = all.toSorted((one, other) => worth(other) - worth(one));
  return best ? { ...best, alone: all.filter((one) => one.whole).length <= 1 } : null;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** How many characters two texts begin with in common. */
function equal(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
