// What is taken out of the directory: to the bin, or at once for an address and a mandate; and back by one button.
import { toasts } from '../../lib/component';
import { sayRefused, step } from '../../lib/frame';
import { call } from '../../lib/host';
import { t } from '../../lib/word';

const undo = () => ({ label: t('frame-undo-act'), last: true, run: () => void step('undo') });

/** Whether it is gone; says what goes with it and what stays. */
export async function remove(id: string): Promise<boolean> {
  try {
    const { name, offices, drafts } = await call('directory.remove', { id });
    const words = [
      t('directory-removed', { name, offices }),
      drafts ? t('directory-drafts-stay', { count: drafts }) : '',
    ];
    toasts.say(words.filter(Boolean).join('. '), { act: undo() });
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}

export type Detail = 'address' | 'contact' | 'mandate';

export async function removeDetail(id: string, detail: Detail): Promise<boolean> {
  try {
    await call('directory.remove', { id });
    toasts.say(t(`directory-removed-${detail}`), { act: undo() });
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}

/** Of two entries about one person the first goes into the other. */
export async function merge(id: string, into: string): Promise<boolean> {
  try {
    const { name } = await call('directory.merge', { id, into });
    toasts.say(t('directory-merged', { name }), { act: undo() });
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}
