// The steps of a letter's reminders as they lie on a calendar: the dispatch, what is expected, and how far each is.
import type { CalendarDay, FollowUp } from '../../generated/api';
import { dayNumber, isoOf } from '../day';
import type { Look, Shape } from '../sign';
import { isWeekend } from './month';

export type State = 'sent' | 'due' | 'late' | 'done' | 'settled' | 'skipped' | 'ended' | 'snoozed';

export interface Step {
  key: string;
  day: string;
  state: State;
  /** 0 expects an acknowledgement; none is the dispatch. */
  step?: number;
  /** The day it was put off to. */
  to?: string;
  /** Why it was skipped or ended. */
  reason?: string;
  /** Working days after the dispatch, where it was so counted. */
  days?: number;
  written?: string;
}

const LOOKS: Record<State, Look> = {
  sent: 'full',
  due: 'hollow',
  late: 'late',
  done: 'full',
  settled: 'dotted',
  skipped: 'struck',
  ended: 'crossed',
  snoozed: 'dashed',
};

export function signOf({ step, state }: Pick<Step, 'step' | 'state'>): { shape: Shape; look: Look } {
  if (step === undefined) return { shape: 'letter', look: 'full' };
  return { shape: step === 0 ? 'acknowledgement' : 'reminder', look: LOOKS[state] };
}

/** In the order of their days. What was put off lies on both days: where it was due, and where it is now. */
export function stepsOf(sent: string, followUps: readonly FollowUp[], today: string): Step[] {
  const steps = followUps.flatMap((one) => {
    const day = one.snoozed_to ?? one.due;
    const now: Step = {
      key: one.id,
      day,
      state: stateOf(one, day, today),
      step: one.step,
      days: one.snoozed_to === null ? (one.days ?? undefined) : undefined,
      reason: one.reason ?? undefined,
      written: one.written ?? undefined,
    };
    if (one.snoozed_to === null) return [now];
    const before: Step = {
      key: `${one.id}-due`,
      day: one.due,
      state: 'snoozed',
      step: one.step,
      days: one.days ?? undefined,
      to: one.snoozed_to,
    };
    return [before, now];
  });
  const all: Step[] = [{ key: 'sent', day: sent, state: 'sent' }, ...steps];
  return all.sort((one, other) => one.day.localeCompare(other.day) || (one.step ?? -1) - (other.step ?? -1));
}

function stateOf(one: FollowUp, day: string, today: string): State {
  if (one.state === 'waiting') return day < today ? 'late' : 'due';
  return one.state === 'reminded' ? 'done' : one.state;
}

export interface LeftOut {
  name: string;
  from: string;
  until: string;
}

/** Days of one name that follow one another, over weekends too, are one entry; weekends themselves are none. */
export function leftOut(days: readonly CalendarDay[]): LeftOut[] {
  const found: LeftOut[] = [];
  for (const { day, name } of [...days].sort((one, other) => one.day.localeCompare(other.day))) {
    if (isWeekend(day)) continue;
    const last = found.at(-1);
    const gap = last ? dayNumber(day) - dayNumber(last.until) : Infinity;
    const follows = gap === 1 || (gap === 3 && isWeekend(isoBefore(day)));
    if (last?.name === name && follows) last.until = day;
    else found.push({ name, from: day, until: day });
  }
  return found;
}

const isoBefore = (day: string) => isoOf(dayNumber(day) - 1);
