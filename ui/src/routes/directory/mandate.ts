// Mandates as far as their dates are known: to the day, the month or the year.
import { today } from '../../lib/word';

export function isPartialDate(text: string): boolean {
  const [year, month, day, ...more] = text.split('-');
  if (more.length > 0 || !/^\d{4}$/.test(year ?? '')) return false;
  if (month === undefined) return true;
  if (!/^\d\d$/.test(month) || +month < 1 || +month > 12) return false;
  if (day === undefined) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** How long a mandate lasted, in years, at least a half: its width in the band. */
export function span(mandate: { since: string | null; until: string | null }, now = today()): number {
  if (!mandate.since) return 0.5;
  const from = Date.parse(mandate.since);
  const to = Date.parse(mandate.until ?? now);
  return Math.max(0.5, (to - from) / (365.25 * 86_400_000));
}
