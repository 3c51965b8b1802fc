// A line of a menu that copies a few words, and says so.
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import { t } from '../word';
import type { Item } from './Menu.svelte';
import { toasts } from './toast.svelte';

export function copying(label: string, words: () => string): Item {
  const copy = async () => {
    await navigator.clipboard.writeText(words());
    toasts.say(t('frame-copied'));
  };
  return { label, icon: ClipboardCopy, run: () => void copy() };
}
