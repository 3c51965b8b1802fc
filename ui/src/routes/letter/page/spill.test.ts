// A page that is there for a few lines only is told at once, unless the person began it there.
import { describe, expect, it } from 'vitest';
import { parseBody } from '../editor/markdown';
import { followsBreak } from '../editor/place';
import { spillOf } from './spill';

const line = (block: number, start: number, height: number) =>
  `<g data-part="body" data-block="${block}" data-start="${start}" data-end="9" transform="translate(0 ${height})"><g transform="translate(70.87 0.00) scale(0.01060 -0.01060)"><use/></g></g>`;
const closing = '<g data-part="valediction" data-block="0" transform="translate(0 400)"><g/></g>';
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => line(3, at * 9, 100 + 14 * at)).join('');

describe('a page too many', () => {
  it('has five lines of the text or fewer', () => {
    expect(spillOf(['', lines(5) + closing])).toEqual({ page: 2, lines: 5, at: { block: 3, start: 0 } });
    expect(spillOf(['', lines(6) + closing])).toBeNull();
  });

  it('is never the first', () => {
    expect(spillOf([lines(2)])).toBeNull();
    expect(spillOf([])).toBeNull();
  });

  it('counts the cells of a row, and the sign of an item with its words, once', () => {
    const row = line(4, 0, 100.2) + line(5, 0, 100.2) + line(6, 0, 120);
    expect(spillOf(['', '', row])?.lines).toBe(2);
  });

  it('may have the closing only', () => {
    expect(spillOf(['', closing])).toEqual({ page: 2, lines: 0, at: null });
  });
});

describe('a page that was wanted', () => {
  const doc = parseBody('un\n\n---\n\n- deux\n- trois\n\n---\n\nquatre\n\ncinq');

  it('begins with the block after the break', () => {
    expect([0, 1, 2, 3, 4].map((block) => followsBreak(doc, block))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('may have no words', () => {
    expect(followsBreak(parseBody('un\n\n---'), null)).toBe(true);
    expect(followsBreak(doc, null)).toBe(false);
  });
});
