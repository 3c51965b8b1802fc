// The sections of the settings, in their order.
import Archive from '@lucide/svelte/icons/archive';
import AlarmClock from '@lucide/svelte/icons/alarm-clock';
import Building2 from '@lucide/svelte/icons/building-2';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Languages from '@lucide/svelte/icons/languages';
import MailOpen from '@lucide/svelte/icons/mail-open';
import Palette from '@lucide/svelte/icons/palette';
import Signature from '@lucide/svelte/icons/signature';
import type { Icon } from '../../lib/component';

export type Section =
  'sender' | 'letterhead' | 'signatory' | 'language' | 'reminder' | 'look' | 'keyboard' | 'backup';

export const sectionIcons: Record<Section, Icon> = {
  sender: Building2,
  letterhead: MailOpen,
  signatory: Signature,
  language: Languages,
  reminder: AlarmClock,
  look: Palette,
  keyboard: Keyboard,
  backup: Archive,
};

export const SECTIONS = Object.keys(sectionIcons) as Section[];

export function isSection(text: string): text is Section {
  return SECTIONS.includes(text as Section);
}
