// A line of a template's source in tokens: what stands between braces is a field, what stands before `=` in the front
// matter a key. Leaves colours to the editor, and what is right or wrong to the desk.
import { pieces } from '../../lib/word';

export interface Token {
  from: number;
  to: number;
  kind: 'fence' | 'key' | 'note' | 'field';
}

const FENCE = /^\+\+\+\s*$/;
const KEY = /^\s*(?:\[\[?[^\]]*\]\]?|[\w-]+\s*=)/;

/** The number of the line that closes the front matter, from 1; 0 where there is none. */
export function frontEnd(lines: Iterable<string>): number {
  let at = 0;
  for (const line of lines) {
    at += 1;
    if (FENCE.test(line) !== (at === 1)) return at === 1 ? 0 : at;
  }
  return 0;
}

/** The tokens of a line, in their order; `front` where it lies in the front matter. */
export function tokens(line: string, front: boolean): Token[] {
  if (front && FENCE.test(line)) return [{ from: 0, to: line.length, kind: 'fence' }];
  if (front && /^\s*#/.test(line)) return [{ from: 0, to: line.length, kind: 'note' }];
  const key = front ? KEY.exec(line)?.[0] : undefined;
  const found: Token[] = key ? [{ from: 0, to: key.length, kind: 'key' }] : [];
  let from = 0;
  for (const { text, field } of pieces(line)) {
    const to = from + text.length;
    if (field) found.push({ from, to, kind: text.startsWith('{{!') ? 'note' : 'field' });
    from = to;
  }
  return found;
}
