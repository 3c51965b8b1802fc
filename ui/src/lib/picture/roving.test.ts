import { describe, expect, it } from 'vitest';
import { reached } from './roving';

const marks = [
  { x: 10, y: 0 },
  { x: 40, y: 24 },
  { x: 60, y: 0 },
  { x: 62, y: 90 },
  { x: 300, y: 24 },
];

describe('an arrow key in a picture', () => {
  it('goes along in the order of time, and stops at the ends', () => {
    expect(reached('ArrowRight', 0, marks)).toBe(1);
    expect(reached('ArrowLeft', 0, marks)).toBe(0);
    expect(reached('ArrowRight', 4, marks)).toBe(4);
    expect(reached('Home', 3, marks)).toBe(0);
    expect(reached('End', 0, marks)).toBe(4);
  });

  it('goes across to what is nearest in the next row', () => {
    expect(reached('ArrowDown', 0, marks)).toBe(1);
    expect(reached('ArrowDown', 1, marks)).toBe(3);
    expect(reached('ArrowUp', 3, marks)).toBe(1);
    expect(reached('ArrowUp', 0, marks)).toBe(0);
    expect(reached('ArrowDown', 3, marks)).toBe(3);
  });

  it('leaves other keys alone, and is at ease with nothing', () => {
    expect(reached('Enter', 0, marks)).toBe(undefined);
    expect(reached('ArrowDown', 0, [])).toBe(undefined);
  });
});
