// What is noted by hand, and proofs of posting, bear the icons they have everywhere.
import PackageCheck from '@lucide/svelte/icons/package-check';
import Phone from '@lucide/svelte/icons/phone';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import Users from '@lucide/svelte/icons/users';
import type { Icon } from '../../component';
import type { TimelineKind } from '../../generated/api';

export const icons: Partial<Record<TimelineKind, Icon>> = {
  call: Phone,
  meeting: Users,
  note: StickyNote,
  receipt: PackageCheck,
};
