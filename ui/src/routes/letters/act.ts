// What can be done with a whole letter from its row, without opening it. Leaves the bin to `discard`, and what is said of
// a letter that is open to `routes/letter`.
import { toasts } from '../../lib/component';
import type { Letter, LetterId, LetterRow } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { attempt, exportPdf } from '../letter/act';

/** The letter, where nothing stands in the way of letting it out; else it is said why not. */
async function ready(row: LetterRow): Promise<Letter | null> {
  const letter = await call('letter.show', { id: row.id });
  if (!letter.editable) return letter;
  const { notices } = await call('letter.check', { id: row.id });
  const first = notices.find((notice) => notice.severity === 'block');
  if (!first) return letter;
  toasts.say(t('letter-blocked', { why: first.message }), {
    tone: 'failure',
    act: { label: t('campaign-open-letter'), run: () => go('letter', row.id) },
  });
  return null;
}

export const exportRow = (row: LetterRow) =>
  attempt(async () => {
    const letter = await ready(row);
    if (letter) await exportPdf({ id: row.id, letter });
  });

/** Calls with the letter that may be recorded as sent. */
export const recordRow = (row: LetterRow, begin: (id: string) => void) =>
  attempt(async () => {
    if (await ready(row)) begin(row.id);
  });

export const duplicate = (letter: LetterId) =>
  attempt(async () => {
    const { id } = await call('letter.duplicate', { id: letter });
    toasts.say(t('letter-duplicated'));
    go('letter', id);
  });
