// What the status line says of a letter: whether it is saved, what stands in its way, its language and length, and
// whether it takes one page more for a few lines only, whether its words go unchecked.
import type { Fact, Said } from '../../lib/frame';
import type { Language } from '../../lib/generated/api';
import { numberWords, t, timeWords } from '../../lib/word';
import { summary } from './remedy';
import { spelling } from '../../lib/spelling';
import type { Writing } from './writing.svelte';

export function said(writing: Writing, onnotices: () => void, onspill?: () => void): Said {
  return {
    saved: savedWords(writing),
    ...(writing.editable ? { notices: { ...summary(writing.notices), go: onnotices } } : {}),
    view: [
      { text: t('letter-in-language', { language: t(`language-in-${writing.language}`) }) },
      ...(writing.editable && spelling.lacks(writing.language) ? [unchecked(writing.language)] : []),
      ...lengthOf(writing, onspill),
    ],
  };
}

/** Words go unchecked for want of a dictionary: said until it was read. */
function unchecked(language: Language): Fact {
  return {
    text: t('spelling-unchecked'),
    title: t(`spelling-none-${language}`),
    go: () => spelling.explain(language),
  };
}

function lengthOf({ preview, signs, spill }: Writing, onspill?: () => void): Fact[] {
  if (!preview) return [];
  const count = preview.word_count;
  const words: Fact = { text: t('letter-words', { count, shown: numberWords(count) }) };
  if (signs !== undefined) words.title = t('letter-signs', { count: signs, shown: numberWords(signs) });
  if (!spill) return [words, { text: t('letter-page-count', { count: preview.pages.length }) }];
  const { page: pages, lines } = spill;
  const kind = lines > 0 ? 'lines' : 'closing';
  return [
    words,
    {
      text: t(`letter-spill-${kind}`, { pages, lines }),
      title: t(`letter-spill-${kind}-says`, { pages, lines }),
      ...(onspill && spill.at ? { go: onspill } : {}),
    },
  ];
}

function savedWords(writing: Writing): string {
  if (!writing.editable) return t('letter-nothing-to-save');
  if (writing.saving === 'waiting') return t('letter-saving');
  if (writing.saving === 'failed') return t('letter-not-saved', { why: writing.saveRefused?.message ?? '' });
  return t('letter-saved', { time: timeWords(writing.savedAt ?? writing.letter?.edited_at ?? '') });
}
