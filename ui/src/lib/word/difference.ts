// What changed between two texts, by words as a person reads them: blocks that belong together stand side by side, and in
// them what was added and what was removed. Leaves how a text is read into blocks to whoever knows it, and how a
// difference looks to the screen.
import { diffArrays } from 'diff';

/** Letters that look alike: bold, slanted, a link with its address. */
export interface Piece {
  text: string;
  /** Names of looks, parted by a space; empty: plain. */
  look: string;
  href?: string;
}

/** What is never cut: a word, the space after it, a sign, a merge field. */
export interface Token {
  kind: 'word' | 'space' | 'sign' | 'field';
  text: string;
  pieces: Piece[];
}

/** A paragraph, an item, a row. */
export interface Block {
  /** What it is beside its words; another one is another look. */
  sort: string;
  /** Stands before its words and is none of them: "3." */
  mark?: string;
  /** How far it stands in, in steps. */
  depth: number;
  tokens: Token[];
}

export interface Run {
  kind: 'same' | 'added' | 'removed';
  tokens: Token[];
}

export interface ComparedBlock {
  kind: 'same' | 'added' | 'removed' | 'changed' | 'looks';
  /** As it is now; one that was removed, as it was. */
  block: Block;
  runs: Run[];
}

export interface Count {
  added: number;
  removed: number;
}

/** Below this share of common words two paragraphs are no longer one that was changed. */
const ALIKE = 0.35;

export function compare(before: Block[], after: Block[]): ComparedBlock[] {
  const compared: ComparedBlock[] = [];
  let [from, to] = [0, 0];
  for (const hunk of hunks(before.map(keyOf), after.map(keyOf))) {
    if (hunk.same) {
      for (let at = 0; at < hunk.same; at += 1) compared.push(compareTwo(before[from++]!, after[to++]!));
      continue;
    }
    const [gone, come] = [before.slice(from, from + hunk.removed), after.slice(to, to + hunk.added)];
    compared.push(
      ...paired(gone, come).map(([was, is]) => (was && is ? compareTwo(was, is) : whole(was, is))),
    );
    from += hunk.removed;
    to += hunk.added;
  }
  return compared;
}

/** Words, and fields, which stand for some. */
export function count(blocks: ComparedBlock[]): Count {
  const words = (kind: Run['kind']) =>
    blocks
      .flatMap((block) => block.runs)
      .filter((run) => run.kind === kind)
      .flatMap((run) => run.tokens)
      .filter(isWord).length;
  return { added: words('added'), removed: words('removed') };
}

const isWord = ({ kind }: Token) => kind === 'word' || kind === 'field';
/** A space is a space, whichever it is. */
const nameOf = ({ kind, text }: Token) => (kind === 'space' ? ' ' : `${kind} ${text}`);
const keyOf = ({ tokens }: Block) => tokens.map(nameOf).join('\n');

interface Hunk {
  same: number;
  removed: number;
  added: number;
}

/** What is the same, and between that what was put in the place of what. */
function hunks(before: string[], after: string[]): Hunk[] {
  const found: Hunk[] = [];
  for (const { added, removed, value } of diffArrays(before, after)) {
    const last = found.at(-1);
    if (!added && !removed) found.push({ same: value.length, removed: 0, added: 0 });
    else if (last && !last.same) last[added ? 'added' : 'removed'] += value.length;
    else found.push({ same: 0, removed: removed ? value.length : 0, added: added ? value.length : 0 });
  }
  return found;
}

function whole(was: Block | undefined, is: Block | undefined): ComparedBlock {
  const kind = is ? 'added' : 'removed';
  const block = (is ?? was)!;
  return { kind, block, runs: [{ kind, tokens: block.tokens }] };
}

function compareTwo(was: Block, is: Block): ComparedBlock {
  const runs = runsOf(was.tokens, is.tokens);
  if (runs.some((run) => run.kind !== 'same')) return { kind: 'changed', block: is, runs };
  return { kind: looksOf(was) === looksOf(is) ? 'same' : 'looks', block: is, runs };
}

const looksOf = ({ sort, tokens }: Block) =>
  JSON.stringify([sort, tokens.map(({ pieces }) => pieces.map(({ look, href }) => [look, href]))]);

function runsOf(was: Token[], is: Token[]): Run[] {
  const runs: Run[] = [];
  const add = (kind: Run['kind'], row: Token[]) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.tokens.push(...row);
    else if (row.length > 0) runs.push({ kind, tokens: [...row] });
  };
  let [from, to] = [0, 0];
  for (const { same, removed, added } of joined(hunks(was.map(nameOf), is.map(nameOf)), was)) {
    add('same', is.slice(to, to + same));
    const [gone, come] = [
      was.slice(from + same, from + same + removed),
      is.slice(to + same, to + same + added),
    ];
    const [head, tail] = alikeAtEdges(gone, come);
    add('same', come.slice(0, head));
    add('removed', gone.slice(head, gone.length - tail));
    add('added', come.slice(head, come.length - tail));
    add('same', come.slice(come.length - tail));
    from += same + removed;
    to += same + added;
  }
  return runs;
}

/** How many tokens both begin and end with. */
function alikeAtEdges(gone: Token[], come: Token[]): [number, number] {
  const isSame = (one?: Token, other?: Token) => one && other && nameOf(one) === nameOf(other);
  const most = Math.min(gone.length, come.length);
  let [head, tail] = [0, 0];
  while (head < most && isSame(gone[head], come[head])) head += 1;
  while (tail < most - head && isSame(gone.at(-1 - tail), come.at(-1 - tail))) tail += 1;
  return [head, tail];
}

/** Between two changes a space or a comma that stayed is read with them. */
function joined(found: Hunk[], was: Token[]): Hunk[] {
  const result: Hunk[] = [];
  let from = 0;
  for (const [at, hunk] of found.entries()) {
    const last = result.at(-1);
    const between = hunk.same && last && !last.same && at < found.length - 1;
    if (between && !was.slice(from, from + hunk.same).some(isWord)) {
      last.removed += hunk.same;
      last.added += hunk.same;
    } else if (!hunk.same && last && !last.same) {
      last.removed += hunk.removed;
      last.added += hunk.added;
    } else result.push({ ...hunk });
    from += hunk.same + hunk.removed;
  }
  return result;
}

type Pair = [Block | undefined, Block | undefined];

/** Blocks in the place of others: in their order, each beside the one it is most alike. */
function paired(gone: Block[], come: Block[]): Pair[] {
  // best[i][j]: how much alike the pairs are that can be made from gone[i…] and come[j…].
  const likeness = gone.map((was) => come.map((is) => alike(was, is)));
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + likeness[i]![j]!);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const likely = likeness[i]?.[j] ?? 0;
    if (likely > 0 && best[i]![j] === best[i + 1]![j + 1]! + likely) pairs.push([gone[i++], come[j++]]);
    else if (j >= come.length || (i < gone.length && best[i]![j] === best[i + 1]![j]))
      pairs.push([gone[i++], undefined]);
    else pairs.push([undefined, come[j++]]);
  }
  return pairs;
}

/** The share of their words that both have; none where it is small. */
function alike(was: Block, is: Block): number {
  const left = new Map<string, number>();
  const words = (block: Block) => block.tokens.filter(isWord).map(nameOf);
  const [before, after] = [words(was), words(is)];
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    common += 1;
    left.set(word, times - 1);
  }
  const share = (2 * common) / Math.max(1, before.length + after.length);
  return share < ALIKE ? 0 : share;
}

/** Digits with the signs between them are one word, as is what an apostrophe or a hyphen joins; an elided article is none. */
const WORDS =
  /(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})|\p{N}+(?:[.,:/\u00a0\u202f]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’\u2011-][\p{L}\p{M}\p{N}]+)*|\s+|./giu;

function kindOf(text: string): Token['kind'] {
  if (/^\s/u.test(text)) return 'space';
  return /[\p{L}\p{M}\p{N}]$/u.test(text) ? 'word' : 'sign';
}

/** A row of letters, each with its look, as tokens. */
export function tokens(pieces: Piece[]): Token[] {
  const text = pieces.map((piece) => piece.text).join('');
  const found: Token[] = [];
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    found.push({
      kind: kindOf(word),
      text: word,
      pieces: cut(pieces, match.index, match.index + word.length),
    });
  }
  return found;
}

function cut(pieces: Piece[], start: number, end: number): Piece[] {
  const within: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text) within.push({ ...piece, text });
    at += piece.text.length;
  }
  return within;
}

/** The pieces of tokens in a row, those that look alike as one. */
export function piecesOf(row: Token[]): (Piece & { field: boolean })[] {
  const together: (Piece & { field: boolean })[] = [];
  for (const { kind, pieces } of row) {
    const field = kind === 'field';
    for (const piece of pieces) {
      const last = together.at(-1);
      if (last && !field && !last.field && last.look === piece.look && last.href === piece.href)
        last.text += piece.text;
      else together.push({ ...piece, field });
    }
  }
  return together;
}
