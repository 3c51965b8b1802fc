// What came back on a sealed letter, as an icon and a tone. The word itself comes from the desk.
import AlarmClock from '@lucide/svelte/icons/alarm-clock';
import AtSign from '@lucide/svelte/icons/at-sign';
import BadgeCheck from '@lucide/svelte/icons/badge-check';
import Clock from '@lucide/svelte/icons/clock';
import Hand from '@lucide/svelte/icons/hand';
import Handshake from '@lucide/svelte/icons/handshake';
import Mail from '@lucide/svelte/icons/mail';
import MailCheck from '@lucide/svelte/icons/mail-check';
import MailX from '@lucide/svelte/icons/mail-x';
import Printer from '@lucide/svelte/icons/printer';
import type { Icon } from '../../lib/component';
import type { ArchiveRow, Channel, ReplyKind } from '../../lib/generated/api';

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

export function answerOf(row: Pick<ArchiveRow, 'reply' | 'late'>): { icon: Icon; tone: Tone } {
  if (row.reply === 'answer') return { icon: MailCheck, tone: 'good' };
  if (row.reply === 'commitment') return { icon: Handshake, tone: 'good' };
  if (row.reply === 'refusal') return { icon: MailX, tone: 'plain' };
  return row.late ? { icon: AlarmClock, tone: 'late' } : { icon: Clock, tone: 'waits' };
}
