// How the day stands, in one sentence: what is late, what falls this week, else the next date.
import type { Today } from '../../lib/generated/api';
import { dateWords, t } from '../../lib/word';
import { nextDue } from './matter';

export function sentenceOf(today: Today): string {
  const [late, week] = [today.late.total, today.week.total];
  if (late > 0 && week > 0) return t('today-sentence-late', { late, week });
  if (late > 0) return t('today-sentence-late-only', { late });
  if (week > 0) return t('today-sentence-week', { week });
  const next = nextDue(today);
  return next ? t('today-sentence-next', { date: dateWords(next) }) : t('today-sentence-none');
}
