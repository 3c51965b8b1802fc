// Mandates as far as their dates are known: to the day, the month or the year.
import { dateWords, precision, t, today } from '../../lib/word';

/** How long a mandate lasted, in years, at least a half: its width in the band. */
export function span(mandate: { since: string | null; until: string | null }, now = today()): number {
  if (!mandate.since) return 0.5;
  const from = Date.parse(mandate.since);
  const to = Date.parse(mandate.until ?? now);
  return Math.max(0.5, (to - from) / (365.25 * 86_400_000));
}

/** "depuis le 3 février 2025", "de 2019 à juillet 2024" */
export function mandateWords({ since, until }: { since: string | null; until: string | null }): string {
  if (since && until && precision(since) === 'day' && precision(until) === 'day')
    return t('directory-from-until', { since: dateWords(since), until: dateWords(until), precision: 'day' });
  if (since && until && precision(since) !== 'day' && precision(until) !== 'day')
    return t('directory-from-until', {
      since: dateWords(since),
      until: dateWords(until),
      precision: 'other',
    });
  if (since && until) return `${from(since)}, ${to(until)}`;
  if (since) return from(since);
  return until ? to(until) : t('directory-since-unknown');
}

const from = (since: string) =>
  t('directory-since', { since: dateWords(since), precision: precision(since) });
const to = (until: string) => t('directory-until', { until: dateWords(until), precision: precision(until) });
