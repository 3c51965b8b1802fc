// A day as far as it is known, as one types it: 31/03/2027, 3/2027, 2027. Told as ISO, to the day, month or year.
import { readDay } from '../../lib/word';

/** Null where it is none of the calendar; empty where nothing is typed. */
export function readPromised(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /^\d{4}(-\d\d)?$/.test(typed)) return isMonth(typed.split('-')[1]) ? typed : null;
  const [, month, year] = /^(\d{1,2})[\s./-]+(\d{4})$/.exec(typed) ?? [];
  if (month && year) return isMonth(month) ? `${year}-${month.padStart(2, '0')}` : null;
  return readDay(typed);
}

const isMonth = (month: string | undefined) => month === undefined || (+month >= 1 && +month <= 12);
