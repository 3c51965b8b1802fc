import { describe, expect, it } from 'vitest';
import { columnOf } from './column';

describe('the column of the text', () => {
  it('reaches from the first word to the end of the longest line', () => {
    const lines = [
      { x: 70, width: 400 },
      { x: 90, width: 430 },
      { x: 0, width: 0 },
    ];
    expect(columnOf(lines, 595)).toEqual({ left: 62, right: 528 });
  });

  it('is that of a long text where the text is short', () => {
    expect(columnOf([{ x: 70, width: 20 }], 600)).toEqual({ left: 62, right: 378 });
  });

  it('is the sheet where there is no text', () => {
    expect(columnOf([], 595)).toEqual({ left: 0, right: 595 });
  });
});
