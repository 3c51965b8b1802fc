// The drawn page as a map of the text: which words lie under a click, which lines a text block has.
// The typesetter marks each line with its part, block and UTF-16 span; nothing of the drawing is decided here.
import type { Part } from '../../../lib/generated/api';

export interface PagePlace {
  part: Part;
  block: number;
  start: number;
  end: number;
}

export function placeOfLine(line: Element): PagePlace | null {
  const { part, block, start, end } = (line as SVGElement).dataset;
  if (!part) return null;
  return { part: part as Part, block: Number(block ?? 0), start: Number(start ?? 0), end: Number(end ?? 0) };
}

/** The place in the text under a point of the page, by the share of the run, or of the line, left of it. */
export function placeAt(target: Element, x: number): PagePlace | null {
  const line = target.closest('[data-part]');
  const place = line && placeOfLine(line);
  if (!line || !place) return null;
  const run = target.closest<SVGElement>('[data-start]') ?? line;
  const start = Number((run as SVGElement).dataset.start ?? place.start);
  const end = Number((run as SVGElement).dataset.end ?? place.end);
  const box = run.getBoundingClientRect();
  const share = box.width > 0 ? Math.max(0, Math.min(1, (x - box.left) / box.width)) : 0;
  return { ...place, start: Math.round(start + share * (end - start)) };
}

/** The lines of one text block on a page. */
export function linesOf(page: Element, part: Part, block: number): SVGGraphicsElement[] {
  return [...page.querySelectorAll<SVGGraphicsElement>(`[data-part="${part}"][data-block="${block}"]`)];
}

/** Puts a rectangle of tint behind the lines; those of before are taken away. */
export function tint(pages: Iterable<Element>, part: Part | null, block: number): SVGGraphicsElement | null {
  let first: SVGGraphicsElement | null = null;
  for (const page of pages) {
    page.querySelectorAll('.lit').forEach((mark) => mark.remove());
    if (!part) continue;
    for (const line of linesOf(page, part, block)) {
      first ??= line;
      const box = line.getBBox();
      const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      const margin = 2;
      mark.setAttribute('class', 'lit');
      mark.setAttribute('x', String(box.x - margin));
      mark.setAttribute('y', String(box.y - 1));
      mark.setAttribute('width', String(box.width + 2 * margin));
      mark.setAttribute('height', String(box.height + 2));
      line.prepend(mark);
    }
  }
  return first;
}
