// What a correction says an entry should have held, in words.
import { dateWords, t } from '../../lib/word';

/** "Jour : 29 octobre 2026" */
export function valueWords(value: Record<string, string>): string[] {
  return Object.entries(value).map(([field, said]) =>
    t(`archive-field-${field}`, { value: worded(field, said) }),
  );
}

function worded(field: string, said: string): string {
  if (said === '') return t('archive-field-empty');
  if (field === 'on' || field === 'promised') return dateWords(said);
  if (field === 'channel') return t(`archive-channel-${said}`);
  return field === 'kind' ? t(`archive-reply-${said}`) : said;
}
