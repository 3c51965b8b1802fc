// Where a line of the source stands on the page, and which line a place of the page comes from. The same passage has the
// same ordinal in every language, and so one place leads to all of them. Leaves reading the source to the desk.
import { frontEnd } from './token';

/** The subject line, or a block of the body by its ordinal in the drawing. */
export interface Spot {
  part: 'subject' | 'body';
  block: number;
}

/** First and last line of each block in the source, from 1. */
export type Blocks = readonly (readonly [number, number])[];

function subjectLine(lines: readonly string[], end: number): number {
  return lines.slice(0, end).findIndex((line) => /^\s*subject\s*=/.test(line)) + 1;
}

/** A line of nothing but conditions is no words. */
const BARE = /^\s*(?:\{\{[#/!e][^{}]*\}\}\s*)*$/;

/** The blocks a text probably has: its paragraphs. For a text that was never drawn. */
export function likelyBlocks(source: string): [number, number][] {
  const lines = source.split('\n');
  const blocks: [number, number][] = [];
  let within = false;
  for (let at = frontEnd(lines); at < lines.length; at += 1) {
    const words = !BARE.test(lines[at]!);
    if (words && within) blocks.at(-1)![1] = at + 1;
    else if (words) blocks.push([at + 1, at + 1]);
    within = words;
  }
  return blocks;
}

/** The place on the page of a line, from 1; none for what never stands on a page. */
export function spotAt(source: string, blocks: Blocks, line: number): Spot | null {
  const lines = source.split('\n');
  const end = frontEnd(lines);
  if (line <= end) return line === subjectLine(lines, end) ? { part: 'subject', block: 0 } : null;
  const within = blocks.findIndex(([first, last]) => first <= line && line <= last);
  if (within >= 0) return { part: 'body', block: within };
  // Between two blocks, or in words that a condition leaves out: the block before.
  const before = blocks.findLastIndex(([first]) => first <= line);
  return blocks.length > 0 ? { part: 'body', block: Math.max(0, before) } : null;
}

/** The line of the source a place of the page comes from. */
export function lineOf(source: string, blocks: Blocks, spot: Spot): number | null {
  if (spot.part === 'body') return blocks[spot.block]?.[0] ?? null;
  const lines = source.split('\n');
  return subjectLine(lines, frontEnd(lines)) || null;
}

/** How far into the source a place of a line is; never beyond that line. */
export function offsetAt(source: string, { line, offset }: { line: number; offset: number }): number {
  const lines = source.split('\n').slice(0, line);
  const last = lines.pop() ?? '';
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + Math.min(offset, last.length);
}

/** The first line of the text below the front matter. */
export function firstLine(source: string): number {
  const lines = source.split('\n');
  const end = frontEnd(lines);
  const words = lines.findIndex((line, at) => at >= end && line.trim() !== '');
  return Math.max(1, words < 0 ? lines.length : words + 1);
}
