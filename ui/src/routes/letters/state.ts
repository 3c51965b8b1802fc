// The four states of a letter, each with its icon and its message.
import FileText from '@lucide/svelte/icons/file-text';
import LockKeyhole from '@lucide/svelte/icons/lock-keyhole';
import OctagonX from '@lucide/svelte/icons/octagon-x';
import PenLine from '@lucide/svelte/icons/pen-line';
import type { Icon } from '../../lib/component';
import type { LetterState } from '../../lib/generated/api';

export const STATES: readonly LetterState[] = ['draft', 'prepared', 'sent', 'void'];

export const stateIcons: Record<LetterState, Icon> = {
  draft: PenLine,
  prepared: FileText,
  sent: LockKeyhole,
  void: OctagonX,
};

export type Shelf = 'all' | LetterState | 'bin';

export const SHELVES: readonly Shelf[] = ['all', ...STATES, 'bin'];

export function isShelf(text: string | null): text is Shelf {
  return SHELVES.includes(text as Shelf);
}
