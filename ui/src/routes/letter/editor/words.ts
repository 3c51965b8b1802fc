// The words of a text as they are read, each unit with its place in the document: fields by their value of today. What is
// looked for in a text is looked for in these.
import type { Node } from 'prosemirror-model';
import { BARRIER } from './fold';
import { textBlocks } from './place';

export interface Words {
  text: string;
  from: number[];
  to: number[];
  /** It is the value of a field, which is not changed here. */
  fixed: boolean[];
}

function add(words: Words, text: string, place: (at: number) => readonly [number, number], fixed: boolean) {
  words.text += text;
  for (let at = 0; at < text.length; at += 1) {
    const [from, to] = place(at);
    words.from.push(from);
    words.to.push(to);
    words.fixed.push(fixed);
  }
}

const none = (): Words => ({ text: '', from: [], to: [], fixed: [] });

/** Those of one text block that begins at `start`. */
export function wordsOf(block: Node, start: number, valueOf: (field: string) => string): Words {
  const words = none();
  block.forEach((node, offset) => {
    const from = start + offset;
    const whole = [from, from + node.nodeSize] as const;
    if (node.isText) add(words, node.text ?? '', (at) => [from + at, from + at + 1], false);
    else if (node.type.name === 'field')
      add(words, valueOf(node.attrs.name as string) || BARRIER, () => whole, true);
    else add(words, BARRIER, () => whole, true);
  });
  return words;
}

/** Those of the whole text, a new line between two blocks. */
export function allWords(doc: Node, valueOf: (field: string) => string): Words {
  const all = none();
  for (const { from, node } of textBlocks(doc)) {
    const before = all.to.at(-1);
    if (before !== undefined) add(all, '\n', () => [before, from], true);
    const words = wordsOf(node, from, valueOf);
    all.text += words.text;
    all.from.push(...words.from);
    all.to.push(...words.to);
    all.fixed.push(...words.fixed);
  }
  return all;
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a word goes on over this edge. */
export function goesOn(text: string, edge: number): boolean {
  const before = [...text.slice(Math.max(0, edge - 2), edge)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(edge) ?? 0x20);
  return IN_WORD.test(before) && IN_WORD.test(after);
}

export interface Span {
  start: number;
  end: number;
}

/** Whether a character of two units would be cut there. */
function parts(text: string, edge: number): boolean {
  return edge > 0 && /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(edge - 1, edge + 1));
}

/** Grown until no word is cut at its edges. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const cuts = (edge: number) => goesOn(text, edge) || parts(text, edge);
  const whole = { start, end };
  while (cuts(whole.start)) whole.start -= 1;
  while (cuts(whole.end)) whole.end += 1;
  return whole;
}
