import { describe, expect, it } from 'vitest';
import { heightOf, levels } from './stack';

describe('things laid on levels', () => {
  it('stay on the first as long as none overlaps', () => {
    expect(
      levels([
        { from: 0, to: 10 },
        { from: 10, to: 20 },
        { from: 30, to: 40 },
      ]),
    ).toEqual([0, 0, 0]);
  });

  it('go up one where they would lie upon another, and come down again after it', () => {
    const all = [
      { from: 0, to: 50 },
      { from: 20, to: 30 },
      { from: 25, to: 60 },
      { from: 35, to: 45 },
      { from: 50, to: 70 },
    ];
    expect(levels(all)).toEqual([0, 1, 2, 1, 0]);
    expect(heightOf(all, levels(all))).toBe(3);
  });

  it('take as many levels as they are high', () => {
    const all = [
      { from: 0, to: 20, height: 2 },
      { from: 10, to: 30 },
      { from: 40, to: 60 },
      { from: 15, to: 45, height: 2 },
    ];
    expect(levels(all)).toEqual([0, 2, 0, 3]);
    expect(heightOf(all, levels(all))).toBe(5);
  });

  it('never share a place, however many they are', () => {
    const all = Array.from({ length: 200 }, (_, n) => ({ from: (n * 37) % 500, to: ((n * 37) % 500) + 24 }));
    const at = levels(all);
    for (const [n, one] of all.entries())
      for (const [m, other] of all.entries())
        if (m < n && at[m] === at[n])
          expect(one.to <= other.from || other.to <= one.from, `${m} and ${n}`).toBe(true);
  });

  it('need no height where there are none', () => {
    expect(heightOf([], levels([]))).toBe(0);
  });
});
