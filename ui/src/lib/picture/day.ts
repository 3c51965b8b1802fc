// Days as numbers that can be measured, and dates as the span of days in which they lie. Leaves words to `lib/word`.
import { precision } from '../word/date';

/** Days since 1 January 1970; civil days have no zone. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** From the first to the last day, both of them within. */
export interface Span {
  first: number;
  last: number;
}

/** All the days that a date may mean: one, those of a month, or those of a year. */
export function spanOf(date: string): Span {
  const known = precision(date);
  if (known === 'day') return { first: dayNumber(date), last: dayNumber(date) };
  const [year, month] = date.split('-').map(Number) as [number, number?];
  const next = known === 'year' ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month!, 1);
  const first = Date.UTC(year, known === 'year' ? 0 : month! - 1, 1);
  return { first: first / 86_400_000, last: next / 86_400_000 - 1 };
}

/** The whole months that hold these days, and no fewer than `least` of them. */
export function wholeMonths({ first, last }: Span, least = 3): Span {
  const from = isoOf(first).slice(0, 7);
  const until = spanOf(isoOf(last).slice(0, 7)).last;
  const start = dayNumber(`${from}-01`);
  if (until - start >= least * 30) return { first: start, last: until };
  const [year, month] = from.split('-').map(Number) as [number, number];
  return { first: start, last: Date.UTC(year, month - 1 + least, 1) / 86_400_000 - 1 };
}

/** Where the middle of a day lies on a line of this width. */
export function placeOf(day: number, { first, last }: Span, width: number): number {
  return ((day + 0.5 - first) / (last + 1 - first)) * width;
}

/** Where a day begins on it. */
export function edgeOf(day: number, { first, last }: Span, width: number): number {
  return ((day - first) / (last + 1 - first)) * width;
}
