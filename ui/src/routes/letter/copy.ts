// The exact PDF on the clipboard, to be pasted into a mail. Leaves which file that is to the letter and to the register.
import { toasts } from '../../lib/component';
import { copyFile } from '../../lib/host';
import { t } from '../../lib/word';

/** Of the letter of this reference, under a name that a person would know again. */
export async function copyPdf(path: string, reference: string, name?: string) {
  const copied = await copyFile(path, name);
  if (copied) toasts.say(t('letter-pdf-copied', { reference }));
  else toasts.say(t('letter-pdf-not-copied'), { tone: 'failure' });
}
