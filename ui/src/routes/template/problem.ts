// Which words of a line a problem is about, which of them a repair replaces, and what kind of problem it is in short.
// Leaves the sentence to the desk.

interface Range {
  from: number;
  to: number;
}

/** A tag, up to its end or to the end of the line. */
const TAG = /^\{\{.*?(?:\}\}\}?|$)/;
/** The helper of a tag: after its signs, and after `else`. */
const HELPER = /^\{\{~?(?:[#/^>&]\s*)?(?:else\s+)?/;
const WORD = /^[\p{L}\p{N}_-]+/u;
const QUOTED = /^"(?:[^"\\]|\\.)*"?/;

/** The offset of a column that is counted in characters, from 1. */
function offsetOf(line: string, column: number): number {
  return [...line].slice(0, column - 1).join('').length;
}

/** The column of an offset, counted in characters, from 1. */
export function columnOf(line: string, offset: number): number {
  return [...line.slice(0, offset)].length + 1;
}

/** The words that are underlined: a tag, a name, a value; else one sign. */
export function spanOf(line: string, column: number): Range {
  const from = offsetOf(line, column);
  const rest = line.slice(from);
  const length = (TAG.exec(rest) ?? WORD.exec(rest) ?? QUOTED.exec(rest))?.[0].length ?? 1;
  if (from < line.length) return { from, to: Math.min(line.length, from + length) };
  return { from: Math.max(0, line.length - 1), to: line.length };
}

/** The one word that the nearest known one replaces. */
export function wordOf(line: string, column: number): Range | null {
  const from = offsetOf(line, column);
  const start = from + (HELPER.exec(line.slice(from))?.[0].length ?? 0);
  const word = WORD.exec(line.slice(start))?.[0];
  return word ? { from: start, to: start + word.length } : null;
}

const KINDS: Record<string, string[]> = {
  front: [
    'front-missing',
    'front-unclosed',
    'front-syntax',
    'unknown-key',
    'missing-key',
    'wrong-value',
    'bad-field-name',
    'duplicate-field',
    'built-in-field',
  ],
  body: ['empty-body'],
  field: ['unknown-field', 'bad-tag'],
  condition: ['unknown-helper', 'bad-condition', 'stray-else', 'stray-close', 'block-unclosed', 'too-deep'],
};

/** Said in short beside the page: `template-wrong-<kind>`. */
export function kindOf(code: string): string {
  return Object.keys(KINDS).find((kind) => KINDS[kind]!.includes(code)) ?? 'brace';
}
