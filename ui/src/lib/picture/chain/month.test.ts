import { describe, expect, it } from 'vitest';
import { counted, isWeekend, monthsBetween, weekdayOf, weeksOf } from './month';

describe('a month on a calendar', () => {
  it('begins its weeks on Monday, and leaves the days of other months empty', () => {
    // 1 November 2026 is a Sunday.
    const weeks = weeksOf('2026-11');
    expect(weeks.length).toBe(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('has four rows where it fills them', () => {
    // February 2027 begins on a Monday.
    expect(weeksOf('2027-02').length).toBe(4);
    expect(weeksOf('2028-02').flat().filter(Boolean).length).toBe(29);
  });

  it('knows its weekends', () => {
    expect(weekdayOf('2026-11-24')).toBe(1);
    expect(weekdayOf('1969-12-31')).toBe(2);
    expect(isWeekend('2026-11-28')).toBe(true);
    expect(isWeekend('2026-11-27')).toBe(false);
  });

  it('follows the one before it over the turn of the year', () => {
    expect(monthsBetween('2026-11-30', '2027-01-02')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBetween('2026-11-30', '2026-11-30')).toEqual(['2026-11']);
    expect(monthsBetween('2026-11-30', '2026-10-30')).toEqual([]);
  });
});

describe('working days', () => {
  it('are counted from the day after the dispatch, without weekends and closed days', () => {
    const closed = new Map([
      ['2026-11-02', 'Toussaint'],
      ['2026-11-11', 'Armistice'],
    ]);
    const numbers = counted('2026-10-28', '2026-11-13', closed);
    expect(numbers.get('2026-10-28')).toBe(undefined);
    expect(numbers.get('2026-10-29')).toBe(1);
    expect(numbers.get('2026-10-30')).toBe(2);
    expect(numbers.has('2026-10-31')).toBe(false);
    expect(numbers.has('2026-11-02')).toBe(false);
    expect(numbers.get('2026-11-03')).toBe(3);
    expect(numbers.get('2026-11-13')).toBe(10);
  });

  it('are none before the letter left', () => {
    expect(counted('2026-11-13', '2026-11-13', new Map()).size).toBe(0);
  });
});
