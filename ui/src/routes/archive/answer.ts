// What became of a piece, as an icon and a tone; how it travelled, as an icon. The word itself comes from the desk.
import AlarmClock from '@lucide/svelte/icons/alarm-clock';
import AtSign from '@lucide/svelte/icons/at-sign';
import BadgeCheck from '@lucide/svelte/icons/badge-check';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import Clock from '@lucide/svelte/icons/clock';
import Hand from '@lucide/svelte/icons/hand';
import Handshake from '@lucide/svelte/icons/handshake';
import Inbox from '@lucide/svelte/icons/inbox';
import Mail from '@lucide/svelte/icons/mail';
import MailCheck from '@lucide/svelte/icons/mail-check';
import MailX from '@lucide/svelte/icons/mail-x';
import Printer from '@lucide/svelte/icons/printer';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import X from '@lucide/svelte/icons/x';
import type { Icon } from '../../lib/component';
import type { Channel, EntryState, ReplyKind } from '../../lib/generated/api';

export const channelIcons: Record<Channel, Icon> = {
  post: Mail,
  registered: BadgeCheck,
  hand: Hand,
  email: AtSign,
  fax: Printer,
};

export const CHANNELS = Object.keys(channelIcons) as Channel[];

export const REPLIES: readonly ReplyKind[] = ['acknowledgement', 'answer', 'commitment', 'refusal'];

export type Tone = 'waits' | 'late' | 'good' | 'plain';

export const standings: Record<EntryState, { icon: Icon; tone: Tone }> = {
  waiting: { icon: Clock, tone: 'waits' },
  late: { icon: AlarmClock, tone: 'late' },
  // An acknowledgement closes nothing.
  acknowledgement: { icon: Clock, tone: 'plain' },
  answer: { icon: MailCheck, tone: 'good' },
  commitment: { icon: Handshake, tone: 'good' },
  refusal: { icon: MailX, tone: 'plain' },
  closed: { icon: CircleCheck, tone: 'plain' },
  none: { icon: CircleDashed, tone: 'plain' },
  void: { icon: X, tone: 'plain' },
  received: { icon: Inbox, tone: 'plain' },
  unmatched: { icon: TriangleAlert, tone: 'waits' },
};
