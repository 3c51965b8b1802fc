// Days to put a reminder off to: on which the office works, each offered once.
import { expect, it } from 'vitest';
import { offeredDays, workingDayFrom, worksOn } from './days';

const none = new Set<string>();
const days = (today: string, off: ReadonlySet<string> = none) =>
  offeredDays(today, off).map((one) => one.day);

it('knows Saturdays and Sundays', () => {
  expect(worksOn('2026-11-27', none)).toBe(true);
  expect(worksOn('2026-11-28', none)).toBe(false);
  expect(worksOn('2026-11-29', none)).toBe(false);
});

it('offers the next five working days, and days in some weeks', () => {
  expect(days('2026-11-24')).toEqual([
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
    '2026-12-22',
  ]);
  expect(offeredDays('2026-11-24', none).map((one) => one.weeks)).toEqual([
    ...[1, 2, 3, 4, 5].map(() => undefined),
    2,
    3,
    4,
  ]);
});

it('passes over holidays and closings, and offers no day twice', () => {
  const off = new Set(['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  expect(days('2026-12-23', off).slice(0, 2)).toEqual(['2027-01-01', '2027-01-04']);
  const closed = new Set([...off, '2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06']);
  expect(workingDayFrom('2026-12-28', closed)).toBe('2027-01-07');
  const offered = days('2026-12-23', closed);
  expect(new Set(offered).size).toBe(offered.length);
});

it('ends where nobody ever works', () => {
  const off = new Set(
    Array.from({ length: 800 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)),
  );
  expect(days('2026-02-02', off).length).toBeGreaterThan(0);
});
