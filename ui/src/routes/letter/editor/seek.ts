// Looks for words in a text: in every block of it, across emphasis and links, and in fields by their value of today.
// Leaves showing the hits to `found.ts` and replacing them to `replace.ts`.
import type { Node } from 'prosemirror-model';
import { BARRIER, fold, type Closeness } from './fold';
import { goesOn, wordsOf, type Words } from './words';

export interface Query {
  text: string;
  /** Case and accents count. */
  exact: boolean;
  /** Accents count even where case does not: what is to be replaced is no other word. */
  accents?: boolean;
  /** Not within a longer word. */
  whole: boolean;
}

export interface Hit {
  from: number;
  to: number;
  /** Some of it is the value of a field, which is not changed here. */
  fixed: boolean;
}

function closeness({ exact, accents }: Query): Closeness {
  if (exact) return 'exact';
  return accents ? 'accented' : 'bare';
}

function hitsInBlock(words: Words, needle: string, query: Query): Hit[] {
  const { whole } = query;
  const folded = fold(words.text, closeness(query));
  const hits: Hit[] = [];
  let at = folded.text.indexOf(needle);
  while (at >= 0) {
    const end = at + needle.length - 1;
    const [start, stop] = [folded.starts[at]!, folded.ends[end]!];
    const parted =
      !folded.first[at] ||
      !folded.last[end] ||
      (whole && (goesOn(words.text, start) || goesOn(words.text, stop)));
    if (!parted) {
      const fixed = words.fixed.slice(start, stop).some(Boolean);
      const hit = { from: words.from[start]!, to: words.to[stop - 1]!, fixed };
      const before = hits.at(-1);
      // Several in the value of one field are one.
      if (before && hit.from < before.to) before.to = Math.max(before.to, hit.to);
      else hits.push(hit);
    }
    at = folded.text.indexOf(needle, parted ? at + 1 : end + 1);
  }
  return hits;
}

/** The hits in the order of the text. */
export function hitsIn(doc: Node, query: Query, valueOf: (field: string) => string): Hit[] {
  const needle = fold(query.text.replaceAll(BARRIER, ''), closeness(query)).text;
  if (needle === '') return [];
  if (doc.inlineContent) return hitsInBlock(wordsOf(doc, 0, valueOf), needle, query);
  const hits: Hit[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    hits.push(...hitsInBlock(wordsOf(node, position + 1, valueOf), needle, query));
    return false;
  });
  return hits;
}
