import { describe, expect, it } from 'vitest';
import { dayNumber, edgeOf, isoOf, placeOf, spanOf, wholeMonths } from './day';

const days = (span: { first: number; last: number }) => [isoOf(span.first), isoOf(span.last)];

describe('a date', () => {
  it('is a span as long as it is uncertain', () => {
    expect(days(spanOf('2025-02-03'))).toEqual(['2025-02-03', '2025-02-03']);
    expect(days(spanOf('2024-02'))).toEqual(['2024-02-01', '2024-02-29']);
    expect(days(spanOf('2024-12'))).toEqual(['2024-12-01', '2024-12-31']);
    expect(days(spanOf('2024'))).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('lies in whole months, of which a line shows three at least', () => {
    const span = (from: string, until: string) => ({ first: dayNumber(from), last: dayNumber(until) });
    expect(days(wholeMonths(span('2026-10-28', '2026-10-28')))).toEqual(['2026-10-01', '2026-12-31']);
    expect(days(wholeMonths(span('2026-12-15', '2027-01-02')))).toEqual(['2026-12-01', '2027-02-28']);
    expect(days(wholeMonths(span('2025-11-30', '2026-11-24')))).toEqual(['2025-11-01', '2026-11-30']);
    expect(days(wholeMonths(span('2026-02-10', '2026-04-01')))).toEqual(['2026-02-01', '2026-04-30']);
  });

  it('has its place on the line by its middle, and begins at its edge', () => {
    const ten = { first: 100, last: 109 };
    expect(placeOf(100, ten, 200)).toBe(10);
    expect(edgeOf(100, ten, 200)).toBe(0);
    expect(edgeOf(110, ten, 200)).toBe(200);
  });
});
