// A reminder says which days it did not count.
import { expect, it } from 'vitest';
import { leftOutWords } from './leftOut';

it('says nothing where every working day was counted', () => {
  expect(leftOutWords([])).toBeNull();
});

it('names a holiday by its day, and a closing by its first and last day', () => {
  const words = leftOutWords([
    { date: '2029-12-25', until: '2029-12-25', name: 'Christmas' },
    { date: '2029-12-27', until: '2029-12-31', name: 'Closed' },
  ]);
  expect(words).toMatch(/Christmas \([^)]*25[^)]*\).*Closed \([^)]*27[^)]*31[^)]*\)$/);
});
