// The days a reminder leaves out of its count, in one sentence: holidays by their name, a closing by its first and last day.
import type { DaysLeftOut } from '../../lib/generated/api';
import { dateWords, language, localeOf, t } from '../../lib/word';

/** Nothing where every working day was counted. */
export function leftOutWords(days: readonly DaysLeftOut[]): string | null {
  if (days.length === 0) return null;
  const list = new Intl.ListFormat(localeOf(language.current), { type: 'conjunction' });
  return t('dispatch-left-out', { days: list.format(days.map(spanWords)) });
}

function spanWords({ name, date, until }: DaysLeftOut): string {
  const from = dateWords(date, { length: 'short' });
  if (until === date) return `${name} (${from})`;
  return t('dispatch-left-out-span', { name, from, until: dateWords(until, { length: 'short' }) });
}
