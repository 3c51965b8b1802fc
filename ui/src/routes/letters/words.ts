// What a row of the list says in each of its columns, as it is copied.
import type { LetterRow } from '../../lib/generated/api';
import { dateWords, sinceWords, t } from '../../lib/word';

export function lastAct(row: LetterRow): string {
  return row.sent_on
    ? t('letters-sent-on', { day: dateWords(row.sent_on, { length: 'short' }) })
    : t('letters-edited', { when: sinceWords(row.edited_at) });
}

export function words(row: LetterRow, key: string): string {
  return (
    {
      reference: row.reference ?? '',
      // Stars of emphasis are for the eye.
      subject: row.subject || t('letters-no-subject'),
      recipient: [row.recipient, row.title].filter(Boolean).join(', '),
      languages: row.versions.map((version) => version.lang).join(' '),
      state: t(`letters-state-${row.state}`),
      edited: lastAct(row),
    }[key] ?? ''
  );
}
