// A sentence cut so that its hit is in sight on one line.
import type { Excerpt } from '../generated/api';

/** Letters before the first hit, at most. */
const BEFORE = 28;

export function near(pieces: Excerpt[]): Excerpt[] {
  const first = pieces.findIndex((piece) => piece.hit);
  if (first < 1) return pieces;
  const before = pieces
    .slice(0, first)
    .map((piece) => piece.text)
    .join('');
  if (before.length <= BEFORE) return pieces;
  const cut = before.slice(-BEFORE).replace(/^\S*\s/, '');
  return [{ text: `… ${cut}`, hit: false }, ...pieces.slice(first)];
}
