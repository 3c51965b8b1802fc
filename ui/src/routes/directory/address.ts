// The address of an office on the clipboard, as it is written on a letter. Leaves its state to whoever shows it.
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import { toasts, type Item } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import type { Language, PostId } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { t } from '../../lib/word';

async function addressOf(post: PostId, language?: Language): Promise<Blob> {
  const entry = await call('directory.show', { id: post });
  const known = entry.kind === 'post' ? entry.addresses : [];
  const one = known.find((address) => address.language === language) ?? known[0];
  return new Blob([one?.lines.join('\n') ?? ''], { type: 'text/plain' });
}

/** A line of a menu; in this language where there is one in it. */
export function copyingAddress(post: PostId, language?: Language): Item {
  const copy = async () => {
    try {
      // The clipboard is asked for at once, and filled when the desk has answered: later it may be refused.
      const lines = addressOf(post, language);
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': lines })]);
      toasts.say(t('frame-copied'));
    } catch (thrown) {
      sayRefused(thrown);
    }
  };
  return { label: t('directory-copy-address'), icon: ClipboardCopy, run: () => void copy() };
}
