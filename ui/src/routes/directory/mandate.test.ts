import { describe, expect, it } from 'vitest';
import { isPartialDate, span } from './mandate';

describe('a date of a mandate', () => {
  it('may be known to the day, the month or the year', () => {
    for (const text of ['2025-02-03', '2024-07', '2024', '2024-02-29'])
      expect(isPartialDate(text), text).toBe(true);
  });

  it('exists in the calendar', () => {
    for (const text of ['2025-02-30', '2024-13', '24', '', '2025-2-3', '3/2/2025', '2025-02-03-01'])
      expect(isPartialDate(text), text).toBe(false);
  });
});

describe('the band of mandates', () => {
  it('gives each its length, and an unknown one a place', () => {
    expect(span({ since: '2020-01-01', until: '2024-01-01' })).toBeCloseTo(4, 1);
    expect(span({ since: null, until: null })).toBe(0.5);
    expect(span({ since: '2026-11-01', until: null }, '2026-11-24')).toBe(0.5);
  });
});
