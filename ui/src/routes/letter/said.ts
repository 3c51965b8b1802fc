// What the status line says of a letter: whether it is saved, what stands in its way, its language and length.
import type { Said } from '../../lib/frame';
import { numberWords, t, timeWords } from '../../lib/word';
import { summary } from './remedy';
import type { Writing } from './writing.svelte';

export function said(writing: Writing, onnotices: () => void): Said {
  const count = writing.preview?.word_count;
  return {
    saved: savedWords(writing),
    ...(writing.editable ? { notices: { ...summary(writing.notices), go: onnotices } } : {}),
    view: [
      t('letter-in-language', { language: t(`language-in-${writing.language}`) }),
      ...(count === undefined ? [] : [t('letter-words', { count, shown: numberWords(count) })]),
    ],
  };
}

function savedWords(writing: Writing): string {
  if (!writing.editable) return t('letter-nothing-to-save');
  if (writing.saving === 'waiting') return t('letter-saving');
  if (writing.saving === 'failed') return t('letter-not-saved', { why: writing.saveRefused?.message ?? '' });
  return t('letter-saved', { time: timeWords(writing.savedAt ?? writing.letter?.edited_at ?? '') });
}
