import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../generated/api';
import { leftOut, signOf, stepsOf } from './chain';

const step = (id: string, some: Partial<FollowUp>): FollowUp => ({
  id,
  letter: 'l',
  step: 1,
  days: 20,
  due: '2026-11-25',
  snoozed_to: null,
  state: 'waiting',
  reason: null,
  written: null,
  ...some,
});

const told = (followUps: FollowUp[], today = '2026-11-24') =>
  stepsOf('2026-10-28', followUps, today).map((one) => [one.day, one.state, one.step]);

describe('the steps of a letter', () => {
  it('begin with its dispatch and stand in the order of their days', () => {
    const chain = [
      step('b', { step: 2, days: 40, due: '2026-12-23' }),
      step('a', {}),
      step('o', { step: 0, days: 10, due: '2026-11-13', state: 'settled' }),
    ];
    expect(told(chain)).toEqual([
      ['2026-10-28', 'sent', undefined],
      ['2026-11-13', 'settled', 0],
      ['2026-11-25', 'due', 1],
      ['2026-12-23', 'due', 2],
    ]);
  });

  it('are late from the day after the one they were due', () => {
    expect(told([step('a', {})], '2026-11-25')[1]![1]).toBe('due');
    expect(told([step('a', {})], '2026-11-26')[1]![1]).toBe('late');
    expect(told([step('a', { state: 'reminded' })], '2026-11-26')[1]![1]).toBe('done');
  });

  it('lie on both days where they were put off', () => {
    expect(told([step('a', { snoozed_to: '2026-12-02' })])).toEqual([
      ['2026-10-28', 'sent', undefined],
      ['2026-11-25', 'snoozed', 1],
      ['2026-12-02', 'due', 1],
    ]);
  });

  it('differ by their shape, and not by their colour alone', () => {
    const states = ['due', 'late', 'done', 'settled', 'skipped', 'ended', 'snoozed'] as const;
    const looks = states.map((state) => signOf({ step: 1, state }).look);
    expect(new Set(looks).size).toBe(states.length);
    expect(signOf({ step: 0, state: 'due' }).shape).toBe('acknowledgement');
    expect(signOf({ state: 'sent' }).shape).toBe('letter');
  });
});

describe('days left out', () => {
  const day = (iso: string, name: string) => ({ day: iso, name, kind: 'closing' as const });

  it('of one name are one entry, also over a weekend', () => {
    const days = [
      day('2026-12-24', 'Congé'),
      day('2026-12-25', 'Congé'),
      day('2026-12-28', 'Congé'),
      day('2027-01-01', 'Nouvel An'),
    ];
    expect(leftOut(days)).toEqual([
      { name: 'Congé', from: '2026-12-24', until: '2026-12-28' },
      { name: 'Nouvel An', from: '2027-01-01', until: '2027-01-01' },
    ]);
  });

  it('are two entries where a working day lies between', () => {
    expect(leftOut([day('2026-12-21', 'Congé'), day('2026-12-23', 'Congé')]).length).toBe(2);
    expect(leftOut([day('2026-12-17', 'Congé'), day('2026-12-21', 'Congé')]).length).toBe(2);
  });

  it('are not those of a weekend', () => {
    expect(leftOut([day('2026-11-01', 'Toussaint')])).toEqual([]);
  });
});
