// A campaign to the bin, with its letters that have no number; one act brings all of it back.
import { toasts } from '../../lib/component';
import { sayRefused, step } from '../../lib/frame';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { preparing } from './campaign.svelte';

/** Whether it was done. With `opened` it was left open, and is opened again when it comes back. */
export async function discard(row: { id: string; name: string }, { opened = false } = {}): Promise<boolean> {
  const open = preparing(row.id);
  if (open.standing === 'writing') return (toasts.say(t('campaign-discard-writing')), false);
  try {
    // What is being checked of it is of no use to anybody now.
    open.work?.stop();
    const { kept } = await call('campaign.discard', { id: row.id });
    toasts.say(t('campaign-discarded', { name: row.name, kept }), {
      act: {
        label: t('frame-undo-act'),
        last: true,
        run: () => void step('undo').then(() => opened && go('campaign', row.id)),
      },
    });
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}
