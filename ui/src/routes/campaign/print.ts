// The stack of a campaign that was written for the printer, in the desktop's print dialog, or in the viewer, which prints it.
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import { printFile, type Printed } from '../../lib/host';
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
    const printed: Printed[] = [];
    for (const stack of stacks) printed.push(await printFile(stack));
    const [sent, opened] = (['sent', 'opened'] as const).map(
      (kind) => printed.filter((one) => one === kind).length,
    );
    if (sent) toasts.say(t('campaign-print-sent', { count: sent }));
    if (opened) toasts.say(t('campaign-print-opened', { count: opened }));
  } catch (thrown) {
    sayRefused(thrown);
  }
}
