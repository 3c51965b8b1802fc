// What is dropped on a letter that left came back on it: the form for a reply opens with the file.
import type { Zone } from '../../lib/frame';
import { t } from '../../lib/word';

/** `note` opens the form. */
export const cameBack = (reference: string, note: (file?: string) => void): Zone => ({
  words: t('reply-note-title', { reference }),
  accepts: 'reply',
  take: ([file]) => note(file),
});
