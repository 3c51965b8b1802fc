// The words of one text block as CommonMark: escapes, emphasis that closes where it should, links, fields.
// Leaves blocks to `serialize.ts`. Emphasis beside a letter is kept apart from it by writing that letter as `&#…;`.
import type { Mark, Node } from 'prosemirror-model';

/** One character, field, note or line break, with the marks it bears. */
interface Unit {
  kind: 'text' | 'field' | 'break';
  text: string;
  link: Mark | null;
  /** Where it is not the letter's. */
  language: string | null;
  em: boolean;
  strong: boolean;
}

/** `em` outside, `strong` inside: so no two runs of the same sign ever meet. */
const MARKS = ['em', 'strong'] as const;

function unitsOf(block: Node): Unit[] {
  const units: Unit[] = [];
  block.forEach((node) => {
    const marks = {
      link: node.marks.find((mark) => mark.type.name === 'link') ?? null,
      language: (node.marks.find((mark) => mark.type.name === 'language')?.attrs.code as string) ?? null,
      em: node.marks.some((mark) => mark.type.name === 'em'),
      strong: node.marks.some((mark) => mark.type.name === 'strong'),
    };
    if (node.isText) {
      const text = (node.text ?? '').replace(/\s*\n\s*/g, ' ');
      for (const character of text) units.push({ kind: 'text', text: character, ...marks });
    } else if (node.type.name === 'field') {
      units.push({ kind: 'field', text: `{{${node.attrs.name as string}}}`, ...marks });
    } else if (node.type.name === 'note') {
      units.push({ kind: 'field', text: `[^${node.attrs.label as string}]`, ...marks });
    } else {
      units.push({ kind: 'break', text: '\\\n', link: null, language: null, em: false, strong: false });
    }
  });
  return units;
}

const isSpace = (unit: Unit | undefined) => unit?.kind === 'text' && /\s/u.test(unit.text);
const isEdge = (unit: Unit | undefined) => !unit || unit.kind === 'break';
const isLetter = (unit: Unit | undefined) => unit?.kind === 'text' && !/[\s\p{P}\p{S}]/u.test(unit.text);

/** Spaces at the edge of a row have no way to be kept, nor has a break at the end. */
function trimmed(units: Unit[]): Unit[] {
  const kept: Unit[] = [];
  const dropSpaces = () => {
    while (isSpace(kept.at(-1))) kept.pop();
  };
  for (const unit of units) {
    if (isSpace(unit) && isEdge(kept.at(-1))) continue;
    if (unit.kind === 'break') dropSpaces();
    kept.push(unit);
  }
  while (kept.length && (isSpace(kept.at(-1)) || kept.at(-1)?.kind === 'break')) kept.pop();
  while (kept[0]?.kind === 'break') kept.shift();
  return kept;
}

/** A space at the edge of emphasis stands outside it; emphasis ends where a link or an outer emphasis does. */
function withoutMarkedEdges(units: Unit[]): Unit[] {
  const result = units.map((unit) => ({ ...unit }));
  for (const mark of MARKS) {
    for (const order of [result, [...result].reverse()]) {
      let previous: Unit | null = null;
      for (const unit of order) {
        const goes =
          previous?.[mark] && sameFrame(previous, unit) && (mark === 'em' || previous.em === unit.em);
        if (!goes && isSpace(unit)) unit[mark] = false;
        previous = unit;
      }
    }
  }
  return result;
}

/** What stands around all emphasis. */
const sameFrame = (a: Unit, b: Unit) => a.link === b.link && a.language === b.language;
const sameMarks = (a: Unit, b: Unit) => a.em === b.em && a.strong === b.strong && sameFrame(a, b);

/** Where a run of emphasis opens or closes beside a letter that would swallow it, that letter is encoded. */
function encodedNeighbours(units: Unit[]): Set<Unit> {
  const encoded = new Set<Unit>();
  const letter = (unit: Unit) => isLetter(unit) && !encoded.has(unit);
  const meets = (inner: Unit, outer: Unit) => {
    const ends = MARKS.some((mark) => inner[mark] && !outer[mark]);
    // Where the other side's own signs stand between, nothing is swallowed.
    const apart =
      MARKS.some((mark) => outer[mark] && !inner[mark]) || (outer.strong && inner.em !== outer.em);
    const bars = inner.em && !outer.em;
    if (ends && !apart && letter(outer) && (bars || !letter(inner))) encoded.add(outer);
  };
  let before = -1;
  // A letter that is encoded is a sign for the next emphasis, which may need one more.
  while (before !== encoded.size) {
    before = encoded.size;
    for (const [at, unit] of units.entries()) {
      const next = units[at + 1];
      // Brackets of a link or of a language stand between emphasis and what is outside it.
      if (!next || sameMarks(unit, next) || !sameFrame(unit, next)) continue;
      meets(unit, next);
      meets(next, unit);
    }
  }
  return encoded;
}

function escape(unit: Unit, after: string, atStart: boolean, inTable: boolean): string {
  const sign = unit.text;
  if (sign === '\\' && (inTable || after.startsWith('{{'))) return '&#92;';
  if (/[\\`*_[\]<{}]/.test(sign)) return `\\${sign}`;
  if (sign === '|' && (inTable || atStart)) return '\\|';
  if (sign === '&' && /^#?\w+;/.test(after)) return '\\&';
  if (sign === '!' && after.startsWith('[')) return '\\!';
  if (sign === '~' && (atStart || after.startsWith('~'))) return '\\~';
  if (inTable || !atStart) return sign;
  if (/[#>=:]/.test(sign)) return `\\${sign}`;
  return /[-+]/.test(sign) && !/^[\p{L}\p{N}]/u.test(after) ? `\\${sign}` : sign;
}

/** `1.` or `1)` at the start of a row would begin a list: the sign after the digits is escaped. */
function numberEnd(units: Unit[], at: number): Unit | null {
  let end = at;
  while (units[end]?.kind === 'text' && /[0-9]/.test(units[end]?.text ?? '')) end += 1;
  const sign = units[end];
  if (end === at || end - at > 9 || sign?.kind !== 'text' || !/[.)]/.test(sign.text)) return null;
  const follows = units[end + 1];
  return !follows || isSpace(follows) || follows.kind !== 'text' ? sign : null;
}

function destination(href: string): string {
  const written = href.replace(/[\\<>()]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;');
  return `](${written})`;
}

/** Opening and closing signs around the text, the innermost closed first. */
class Marks {
  private open: { name: 'language' | 'link' | 'em' | 'strong'; closing: string }[] = [];
  private link: Mark | null = null;
  private language: string | null = null;

  private has(name: string): boolean {
    return this.open.some((mark) => mark.name === name);
  }

  /** What must be written before `next`. A field is a sign, to which a bar may stand close. */
  change(next: Unit | undefined): string {
    let out = '';
    const another = (next?.language ?? null) !== this.language;
    const wanted = (name: string) => {
      if (name === 'language') return !another;
      return name === 'link' ? (next?.link ?? null) === this.link : next?.[name as 'em' | 'strong'] === true;
    };
    // A new emphasis stands outside what is strong, a new link outside both, and a new language outside all.
    const outer = (name: string) =>
      another ||
      (!['link', 'language'].includes(name) &&
        ((name === 'strong' && next?.em === true && !this.has('em')) || (next?.link ?? null) !== this.link));
    const firstGone = this.open.findIndex((mark) => !wanted(mark.name) || outer(mark.name));
    if (firstGone >= 0) for (const mark of this.open.splice(firstGone).reverse()) out += mark.closing;
    if (!this.has('link')) this.link = null;
    if (!this.has('language')) this.language = null;
    if (!next) return out;
    if (next.language && !this.language) {
      this.language = next.language;
      this.open.push({ name: 'language', closing: '</span>' });
      out += `<span lang="${next.language}">`;
    }
    if (next.link && !this.link) {
      this.link = next.link;
      this.open.push({ name: 'link', closing: destination(next.link.attrs.href as string) });
      out += '[';
    }
    if (next.em && !this.has('em')) {
      this.open.push({ name: 'em', closing: '_' });
      out += '_';
    }
    if (next.strong && !this.has('strong')) {
      this.open.push({ name: 'strong', closing: '**' });
      out += '**';
    }
    return out;
  }
}

/** The words of a text block; `inTable` for a cell, where the bar is a border. */
export function writeInline(block: Node, inTable = false): string {
  const units = withoutMarkedEdges(trimmed(unitsOf(block)));
  const encoded = encodedNeighbours(units);
  const marks = new Marks();
  let out = '';
  let numbered: Unit | null = null;
  for (const [at, unit] of units.entries()) {
    const atStart = isEdge(units[at - 1]);
    if (atStart && !inTable) numbered = numberEnd(units, at);
    out += marks.change(unit);
    if (unit.kind === 'text') {
      const following = units.slice(at + 1, at + 12);
      const stop = following.findIndex((next) => !sameMarks(unit, next));
      const after = (stop < 0 ? following : following.slice(0, stop)).map((next) => next.text).join('');
      const opensLink = following[0]?.link && !unit.link ? '[' : '';
      if (encoded.has(unit)) out += `&#${unit.text.codePointAt(0)};`;
      else if (unit === numbered) out += `\\${unit.text}`;
      else out += escape(unit, opensLink || after, atStart, inTable);
    } else out += unit.text;
  }
  return out + marks.change(undefined);
}
