// A reminder follows the house's chain from the step that was chosen.
import { expect, it } from 'vitest';
import { chosenFollowUp, firstReminder, GOES_ON, NEVER, OWN } from './choice';

const offered = [10, 20, 30].map((days) => ({ days, due: '2026-12-08', due_in_words: '', left_out: [] }));

it('proposes the first step of the chain, or the first there is', () => {
  expect(firstReminder(offered, [20, 40])).toBe('20');
  expect(firstReminder(offered, [15])).toBe('10');
  expect(firstReminder([], [20])).toBe(NEVER);
});

it('keeps the later steps of the chain, and none where none is wanted', () => {
  expect(chosenFollowUp('20', [20, 40])).toEqual({ follow_up: [20, 40] });
  expect(chosenFollowUp('30', [20, 40])).toEqual({ follow_up: [30, 40] });
  expect(chosenFollowUp(NEVER, [20, 40])).toEqual({ follow_up: [] });
});

it('takes a day of one’s own, or leaves the chain that is recalled to go on', () => {
  expect(chosenFollowUp(OWN, [20, 40], '2027-01-11')).toEqual({ follow_up_on: '2027-01-11' });
  expect(chosenFollowUp(GOES_ON, [20, 40])).toEqual({});
});
