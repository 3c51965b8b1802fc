// To the bin and back: one letter or many, said once, taken back by one act.
import { toasts } from '../../lib/component';
import { eachUntilRefused } from '../../lib/frame';
import type { LetterRow } from '../../lib/generated/api';
import { t } from '../../lib/word';

/** Drafts only: a letter that has its number is not thrown away. */
export const isDraft = (row: LetterRow) => row.state === 'draft';

export async function discard(rows: LetterRow[]) {
  const drafts = rows.filter(isDraft);
  if (drafts.length === 0) return void toasts.say(t('letters-no-draft'));
  const gone = await eachUntilRefused(drafts, (row, call) => call('letter.discard', { id: row.id }));
  if (gone.length === 0) return;
  const key = drafts.length < rows.length ? 'letters-discarded-some' : 'letters-discarded';
  toasts.say(t(key, { count: gone.length }), {
    act: { label: t('frame-undo-act'), run: () => void restore(gone), stays: true },
  });
}

export async function restore(rows: LetterRow[]) {
  const back = await eachUntilRefused(rows, (row, call) => call('letter.restore', { id: row.id }));
  if (back.length > 0) toasts.say(t('letters-restored', { count: back.length }));
}
