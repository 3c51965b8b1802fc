// Whether the last page of a letter is there for a few lines only: one page too many. Read from the drawn pages.

/** So many lines of the text and no more. */
const FEW = 5;

export interface Spill {
  /** The number of that page. */
  page: number;
  /** Lines of the text upon it; none where only the closing of the letter is. */
  lines: number;
  /** Where the first of them stands in the text. */
  at: { block: number; start: number } | null;
}

/** A line of the text, and its height on the page in points. */
const LINE =
  /<g data-part="body" data-block="(\d+)" data-start="(\d+)"[^>]* transform="translate\(0 ([\d.]+)\)"/g;

export function spillOf(pages: readonly string[]): Spill | null {
  const last = pages.at(-1);
  if (pages.length < 2 || last === undefined) return null;
  const heights = new Set<number>();
  let at: Spill['at'] = null;
  for (const [, block, start, height] of last.matchAll(LINE)) {
    at ??= { block: Number(block), start: Number(start) };
    // The cells of a row stand on one height, and so does a number beside its item.
    heights.add(Math.round(Number(height)));
    if (heights.size > FEW) return null;
  }
  return { page: pages.length, lines: heights.size, at };
}
