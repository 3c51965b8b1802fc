// The days of months as one reads them on a calendar, Monday first as everywhere the languages of the desk are spoken,
// and the working days counted in them.
import { dayNumber, isoOf } from '../day';

/** "2026-10", from the month of one day to that of the other. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  const [year, month] = from.split('-').map(Number) as [number, number];
  for (let at = year * 12 + month - 1; ; at += 1) {
    const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    if (name > until.slice(0, 7)) return months;
    months.push(name);
  }
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
export const weekdayOf = (iso: string) => (((dayNumber(iso) + 3) % 7) + 7) % 7;

export const isWeekend = (iso: string) => weekdayOf(iso) > 4;

/** The weeks of a month, each of seven days; those of another month are none. */
export function weeksOf(month: string): (string | null)[][] {
  const first = dayNumber(`${month}-01`);
  const weeks: (string | null)[][] = [];
  for (let monday = first - weekdayOf(`${month}-01`); ; monday += 7) {
    const week = Array.from({ length: 7 }, (_, at) => isoOf(monday + at));
    const within = week.map((day) => (day.startsWith(month) ? day : null));
    if (within.every((day) => day === null)) return weeks;
    weeks.push(within);
  }
}

/** The working days after the first day, to the last, each with its number; closed days are left out. */
export function counted(
  from: string,
  until: string,
  closed: ReadonlyMap<string, unknown>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let at = dayNumber(from) + 1; at <= dayNumber(until); at += 1) {
    const day = isoOf(at);
    if (!isWeekend(day) && !closed.has(day)) numbers.set(day, numbers.size + 1);
  }
  return numbers;
}
