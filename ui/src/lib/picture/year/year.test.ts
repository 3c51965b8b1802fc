import { describe, expect, it } from 'vitest';
import type { GovernmentYear, MonthOfYear } from '../../generated/api';
import {
  DOWN,
  inOrder,
  isEmpty,
  monthOf,
  ROOM,
  rowOf,
  signsOf,
  silentShare,
  sizeOf,
  sumOf,
  UP,
  unitOf,
} from './year';

const month = (some: Partial<MonthOfYear> = {}): MonthOfYear => ({
  letters: 0,
  reminders: 0,
  acknowledgements: 0,
  answers: 0,
  refusals: 0,
  commitments: 0,
  ...some,
});

function government(
  name: string,
  sent: number,
  silent: number,
  some: Partial<MonthOfYear> = {},
): GovernmentYear {
  return {
    government: name.toLowerCase(),
    name,
    months: [month(some), ...Array.from({ length: 11 }, () => month())],
    sent,
    answered: sent - silent,
    acknowledged: 0,
    silent,
  };
}

describe('the marks of a month', () => {
  it('stand for one piece each where there is room', () => {
    const few = [government('Flandre', 3, 0, { letters: 3, reminders: 1, answers: 2 })];
    expect(unitOf(few, 12)).toBe(1);
    expect(signsOf(few[0]!.months[0]!, UP, 1)).toEqual(['letters', 'letters', 'letters', 'reminders']);
    expect(signsOf(few[0]!.months[0]!, DOWN, 1)).toEqual(['answers', 'answers']);
  });

  it('stand for more where a campaign left, and hide no single piece', () => {
    const many = [government('Flandre', 60, 0, { letters: 58, reminders: 1, refusals: 1 })];
    const unit = unitOf(many, 12);
    expect(unit).toBe(10);
    const signs = signsOf(many[0]!.months[0]!, UP, unit);
    expect(signs.length).toBeLessThanOrEqual(12);
    expect(signs.filter((what) => what === 'letters').length).toBe(6);
    expect(signs.at(-1)).toBe('reminders');
    expect(signsOf(many[0]!.months[0]!, DOWN, unit)).toEqual(['refusals']);
  });

  it('are none where nothing passed', () => {
    expect(isEmpty(month())).toBe(true);
    expect(isEmpty(month({ refusals: 1 }))).toBe(false);
    expect(signsOf(month(), UP, 1)).toEqual([]);
    expect(monthOf(2026, 2)).toBe('2026-03');
  });
});

describe('the size of the marks', () => {
  const few = [government('Flandre', 2, 0, { letters: 1, answers: 1 })];
  const full = [government('Flandre', ROOM, 0, { letters: ROOM })];

  it('is large where there are few, however narrow a month is', () => {
    expect(sizeOf(few, 1, 56)).toEqual({ sign: 16, pitch: 14, high: 1 });
    expect(sizeOf(few, 1, 26).sign).toBe(16);
  });

  it('leaves room for the fullest month on the narrowest paper', () => {
    for (const wide of [22, 26, 40, 56, 120]) {
      const { pitch, high } = sizeOf(full, 1, wide);
      expect(Math.floor((wide - 4) / pitch) * high, `${wide}`).toBeGreaterThanOrEqual(ROOM);
    }
  });

  it('lets a few governments stand apart, and each row hold its marks', () => {
    const many = Array.from({ length: 12 }, () => few[0]!);
    expect(rowOf(few, sizeOf(few, 1, 56), false)).toBeGreaterThan(rowOf(many, sizeOf(many, 1, 56), false));
    const size = sizeOf(full, 1, 26);
    expect(rowOf(full, size, true)).toBeGreaterThan(2 * size.high * size.pitch);
  });
});

describe('governments', () => {
  const all = [government('Wallonie', 4, 1), government('Écoles', 2, 2), government('Flandre', 4, 2)];

  it('stand by the share that stayed silent, the most silent first', () => {
    expect(inOrder(all, 'silent', 'fr-BE').map((one) => one.name)).toEqual(['Écoles', 'Flandre', 'Wallonie']);
  });

  it('stand by their names as the language orders them', () => {
    expect(inOrder(all, 'name', 'fr-BE').map((one) => one.name)).toEqual(['Écoles', 'Flandre', 'Wallonie']);
    expect(inOrder(all.toReversed(), 'name', 'fr-BE')[0]!.name).toBe('Écoles');
  });

  it('have a share even where nothing left, and a sum', () => {
    expect(silentShare({ sent: 0, silent: 0 })).toBe(0);
    expect(sumOf(all)).toEqual({ sent: 10, answered: 5, acknowledged: 0, silent: 5 });
  });
});
