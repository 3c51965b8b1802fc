import { describe, expect, it } from 'vitest';
import { slotAt, slotOf, slots, type Group } from './slot';

const groups: Group[] = [
  { key: 'blocked', title: 'Bloquées', count: 1 },
  { key: 'none', title: 'Vides', count: 0 },
  { key: 'ready', title: 'Prêtes', count: 3 },
];

describe('grouped rows', () => {
  it('have a heading before each group, and every row its place', () => {
    const shown = Array.from({ length: slots(groups, 4) }, (_, n) => slotAt(groups, n));
    expect(shown.map((slot) => ('heading' in slot ? slot.heading.key : slot.at))).toEqual([
      'blocked',
      0,
      'none',
      'ready',
      1,
      2,
      3,
    ]);
  });

  it('are found again at the place where they stand', () => {
    for (let at = 0; at < 4; at += 1) expect(slotAt(groups, slotOf(groups, at))).toEqual({ at });
  });

  it('stand where they are without groups', () => {
    expect(slotAt([], 5)).toEqual({ at: 5 });
    expect(slotOf([], 5)).toBe(5);
  });
});
