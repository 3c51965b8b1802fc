import { describe, expect, it } from 'vitest';
import { dayNumber } from './day';
import { axisOf } from './tick';

const span = (from: string, until: string) => ({ first: dayNumber(from), last: dayNumber(until) });
const days = (from: string, until: string, width: number) =>
  axisOf(span(from, until), width).ticks.map((tick) => tick.day);

describe('an axis of time', () => {
  it('has a tick for each month where there is room', () => {
    expect(days('2026-10-01', '2026-12-31', 600)).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
  });

  it('passes over months where there is less, and begins them with the year', () => {
    const axis = axisOf(span('2025-11-01', '2026-12-31'), 300);
    expect(axis.months).toBe(3);
    expect(axis.ticks.map((tick) => tick.day)).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
    expect(axis.ticks.map((tick) => tick.year)).toEqual([true, false, false, false]);
  });

  it('has years alone over a long time, and never crowds', () => {
    const axis = axisOf(span('2014-07-01', '2026-12-31'), 640);
    expect(axis.ticks.every((tick) => tick.year)).toBe(true);
    for (const width of [200, 320, 640, 1200]) {
      const { ticks } = axisOf(span('2001-03-01', '2026-12-31'), width);
      ticks.slice(1).forEach((tick, n) => expect(tick.x - ticks[n]!.x, `${width}`).toBeGreaterThan(45));
    }
  });

  it('stands where its month begins', () => {
    const { ticks } = axisOf(span('2026-10-01', '2026-12-31'), 920);
    expect(ticks.map((tick) => Math.round(tick.x))).toEqual([0, 310, 610]);
  });
});
