// A page drawn by the typesetter, read as text: the parts it stands of, a line each, and the outlines of its glyphs. What is
// shown of a run of glyphs is one path: a page of thousands of elements holds the window up.

const USES = /(<g transform="[^"]*")>((?:<use [^>]*\/>)+)<\/g>/g;
const USE = /<use href="#([^"]+)" x="([^"]+)"(?: y="([^"]+)")?\/>/g;
const OUTLINE = /<path id="([^"]+)" d="([^"]*)"\/>/g;

export interface Drawing {
  /** The tag that opens it. */
  open: string;
  outlines: ReadonlyMap<string, string>;
  /** The parts as the typesetter wrote them. */
  parts: readonly string[];
}

/** None where the parts are not apart, as a page that was kept by an earlier program. */
export function read(svg: string): Drawing | null {
  const [open, defs, ...rest] = svg.split('\n');
  if (!open?.startsWith('<svg ') || !defs?.startsWith('<defs>') || rest.pop() !== '</svg>') return null;
  const outlines = new Map([...defs.matchAll(OUTLINE)].map(([, id, path]) => [id!, path!]));
  return { open, outlines, parts: rest };
}

/** A part as it is shown. An outline begins with a relative move, and can stand anywhere. */
export function shown(part: string, outlines: Drawing['outlines']): string {
  return part.replace(USES, (_, group: string, uses: string) => {
    const path = [...uses.matchAll(USE)].map(([, id, x, y]) => `M${x} ${y ?? 0}${outlines.get(id!) ?? ''}`);
    return `${group.replace('<g', '<path')} d="${path.join('')}"/>`;
  });
}

/**
 * For each part of the page as it is now, the part of before that shows it, wherever that stood, or null: it is drawn anew.
 * None where all of it is.
 */
export function kept(before: Drawing | null, now: Drawing): (number | null)[] | null {
  if (before?.open !== now.open) return null;
  // The same name for another outline: another face.
  for (const [id, path] of now.outlines) if ((before.outlines.get(id) ?? path) !== path) return null;
  const free = new Set(before.parts.keys());
  const take = (places: number[] | undefined) => {
    const place = places?.find((one) => free.has(one));
    if (place !== undefined) free.delete(place);
    return place ?? null;
  };
  // What is the same to the letter is given away first.
  const same = placesBy(before.parts, (part) => part);
  const from = now.parts.map((part) => take(same.get(part)));
  const moved = placesBy(before.parts, (part) => body(part));
  return from.map((place, at) => place ?? take(moved.get(body(now.parts[at]!))));
}

function placesBy(parts: readonly string[], key: (part: string) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  parts.forEach((part, at) => {
    const known = places.get(key(part));
    if (known) known.push(at);
    else places.set(key(part), [at]);
  });
  return places;
}

const BEGINNING = /^<g data-part="[^>]*>/;

/** What a line is made of, without where it stands. */
const body = (part: string) => part.replace(BEGINNING, '<g>');

/** Where a line stands, as the attributes of its element; none for what is no line. */
export function beginning(part: string): Map<string, string> {
  const [tag = ''] = BEGINNING.exec(part) ?? [];
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
}
