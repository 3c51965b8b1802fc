import { describe, expect, it } from 'vitest';
import { readPromised } from './promised';

describe('the day of a promise', () => {
  it('is known to the day, the month or the year', () => {
    expect(readPromised('31/03/2027')).toBe('2027-03-31');
    expect(readPromised('3/2027')).toBe('2027-03');
    expect(readPromised('2027-03')).toBe('2027-03');
    expect(readPromised('2027')).toBe('2027');
    expect(readPromised(' ')).toBe('');
  });

  it('is one of the calendar', () => {
    for (const text of ['31/02/2027', '13/2027', '2027-13', 'bientôt']) expect(readPromised(text)).toBe(null);
  });
});
