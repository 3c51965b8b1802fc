// The stack of a campaign that was written for the printer, in the system's viewer, which prints it.
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import { openFile } from '../../lib/host';
import { t } from '../../lib/word';
import type { Preparing } from './campaign.svelte';

/** Where there is none, says what makes one, and leads there. */
export async function printStack(preparing: Preparing, toCheck: () => void) {
  const { stacks } = preparing;
  if (stacks.length === 0)
    return void toasts.say(t('campaign-print-first'), {
      act: { label: t('campaign-step-check'), run: toCheck },
    });
  try {
    for (const stack of stacks) await openFile(stack);
    toasts.say(t('campaign-print-opened', { count: stacks.length }));
  } catch (thrown) {
    sayRefused(thrown);
  }
}
