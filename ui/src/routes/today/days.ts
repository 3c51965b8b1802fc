// The days to which a reminder may be put off at one stroke: the next on which the office works, and some weeks on. Leaves
// holidays and closings to the desk.
import { plusDays } from '../../lib/word';

/** So many of the next days, and those so many weeks from today. */
const NEXT = 5;
const WEEKS = [2, 3, 4];

export interface OfferedDay {
  day: string;
  /** In so many weeks; none: one of the next days. */
  weeks?: number;
}

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Whether the office works; `off` are its holidays and closings from Monday to Friday. */
export const worksOn = (day: string, off: ReadonlySet<string>) => !isWeekend(day) && !off.has(day);

/** That day, or the first after it on which the office works. */
export function workingDayFrom(day: string, off: ReadonlySet<string>): string {
  let found = day;
  // A government that never works is none: a year is as far as anybody looks.
  for (let passed = 0; !worksOn(found, off) && passed < 366; passed += 1) found = plusDays(found, 1);
  return found;
}

export function offeredDays(today: string, off: ReadonlySet<string>): OfferedDay[] {
  const next: OfferedDay[] = [];
  for (let day = today; next.length < NEXT;) {
    day = workingDayFrom(plusDays(day, 1), off);
    next.push({ day });
  }
  const later = WEEKS.map((weeks) => ({ day: workingDayFrom(plusDays(today, 7 * weeks), off), weeks }));
  // A long closing may hold several of them: each day is offered once.
  const seen = new Set<string>();
  return [...next, ...later].filter(({ day }) => !seen.has(day) && seen.add(day));
}
