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
  // A run tells its span from the beginning of its line.
  const within = target.closest<SVGElement>('[data-start]');
  const run = within && within !== line ? within : null;
  const start = place.start + Number(run?.dataset.start ?? 0);
  const end = run ? place.start + Number(run.dataset.end) : place.end;
  const box = (run ?? line).getBoundingClientRect();
  const share = box.width > 0 ? Math.max(0, Math.min(1, (x - box.left) / box.width)) : 0;
  return { ...place, start: Math.round(start + share * (end - start)) };
}

/** The lines of one text block on a page. */
export function linesOf(page: Element, part: Part, block: number): SVGGraphicsElement[] {
  return [...page.querySelectorAll<SVGGraphicsElement>(`[data-part="${part}"][data-block="${block}"]`)];
}

/** Puts a rectangle of tint behind the lines; those behind other lines are taken away. */
export function tint(pages: Iterable<Element>, part: Part | null, block: number): SVGGraphicsElement | null {
  let first: SVGGraphicsElement | null = null;
  const bare: SVGGraphicsElement[] = [];
  for (const page of pages) {
    const lines = part ? linesOf(page, part, block) : [];
    first ??= lines[0] ?? null;
    for (const mark of page.querySelectorAll('.lit'))
      if (!lines.includes(mark.parentNode as SVGGraphicsElement)) mark.remove();
    // A line that only moved took its mark along.
    bare.push(...lines.filter((line) => !line.firstElementChild?.matches('.lit')));
  }
  // All are measured before the first is marked: one after the other would lay out the page for each.
  const boxes = bare.map((line) => line.getBBox());
  bare.forEach((line, at) => line.prepend(behind(boxes[at]!)));
  return first;
}

function behind(box: DOMRect): SVGRectElement {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const margin = 2;
  mark.setAttribute('class', 'lit');
  mark.setAttribute('x', String(box.x - margin));
  mark.setAttribute('y', String(box.y - 1));
  mark.setAttribute('width', String(box.width + 2 * margin));
  mark.setAttribute('height', String(box.height + 2));
  return mark;
}
