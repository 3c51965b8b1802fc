// Words looked for in the manual: accents, capitals and the kind of apostrophe do not count. Titles come before texts.
import type { Excerpt } from '../../lib/generated/api';
import { fold } from '../letter/editor/fold';
import { textOf, type Block, type ManualPage } from './read';

export interface Found {
  page: ManualPage;
  /** The first place where they stand; empty where the title says it. */
  excerpt: Excerpt[];
}

/** What is looked for, word by word. */
export function words(text: string): string[] {
  return fold(text, 'bare')
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function find(pages: ManualPage[], text: string): Found[] {
  const looked = words(text);
  if (looked.length === 0) return pages.map((page) => ({ page, excerpt: [] }));
  const titled = pages.filter((page) => holds(page.title, looked));
  const others = pages.filter((page) => !titled.includes(page) && holds(wholeOf(page), looked));
  return [
    ...titled.map((page) => ({ page, excerpt: [] })),
    ...others.map((page) => ({ page, excerpt: excerptOf(page, looked) })),
  ];
}

/** The text in pieces, those that were looked for marked. */
export function marked(text: string, looked: string[]): Excerpt[] {
  const pieces: Excerpt[] = [];
  let done = 0;
  for (const [start, end] of hitsIn(text, looked)) {
    if (start < done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

function hitsIn(text: string, looked: string[]): [number, number][] {
  const folded = fold(text, 'bare');
  const hits: [number, number][] = [];
  for (const word of looked) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      if (begins(folded.text, at) || word.length > 2)
        hits.push([folded.starts[at]!, folded.ends[at + word.length - 1]!]);
    }
  }
  return hits.sort(([one, ends], [other, end]) => one - other || end - ends);
}

/** Two letters are found at the beginning of a word only. */
function begins(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
}

function holds(text: string, looked: string[]): boolean {
  return looked.every((word) => hitsIn(text, [word]).length > 0);
}

function wholeOf(page: ManualPage): string {
  return [page.title, ...page.blocks.map(textOf)].join(' ');
}

/** Of the block that holds most of them, from its first hit on. */
function excerptOf(page: ManualPage, looked: string[]): Excerpt[] {
  const count = (block: Block) => looked.filter((word) => holds(textOf(block), [word])).length;
  const best = page.blocks.reduce((one, other) => (count(other) > count(one) ? other : one));
  return marked(textOf(best), looked);
}
