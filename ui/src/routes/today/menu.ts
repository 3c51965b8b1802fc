// The menu of a row of Today: what can be done about it, with the keys that do the same. Leaves doing it to the screen.
import BookOpen from '@lucide/svelte/icons/book-open';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import FileText from '@lucide/svelte/icons/file-text';
import Layers from '@lucide/svelte/icons/layers';
import MailCheck from '@lucide/svelte/icons/mail-check';
import PenLine from '@lucide/svelte/icons/pen-line';
import Phone from '@lucide/svelte/icons/phone';
import type { Item } from '../../lib/component';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import type { Matter, Reminder } from './matter';

/** What the screen does for the letters that act in its list, by command. */
export type Acts = Record<string, () => void>;

/** What is done more rarely, and needs a word more. */
export function further(acts: Acts): Item[] {
  return [
    {
      label: t('today-postpone-to'),
      icon: CalendarClock,
      keys: 'list.postpone-to',
      run: () => acts['list.postpone-to']?.(),
    },
    { label: t('today-skip'), keys: 'list.skip', run: () => acts['list.skip']?.() },
  ];
}

export function menuOf(matter: Matter, acts: Acts, peek: () => void): Item[] {
  if (matter.kind === 'campaign')
    return [{ label: t('today-open-campaign'), icon: Layers, run: () => go('campaign', matter.row.id) }];
  const look = { label: t('today-peek'), icon: FileText, run: peek };
  if (matter.kind === 'draft')
    return [
      { label: t('campaign-open-letter'), icon: PenLine, run: () => go('letter', matter.row.letter) },
      look,
    ];
  return [...ofReminder(matter, acts), look];
}

function ofReminder({ row }: Reminder, acts: Acts): Item[] {
  const item = (id: string, label: string, icon: Item['icon']): Item => ({
    label,
    icon,
    keys: id,
    run: () => acts[id]?.(),
  });
  const language = row.language ? t(`language-in-${row.language}`) : '';
  const write = row.successor ? 'today-write-introduction' : 'today-write-relance';
  return [
    item('list.remind', t(write, { language }), PenLine),
    item('list.reply', t('archive-note-reply'), MailCheck),
    // Reminded to the end: nothing is left to put off.
    ...(row.due ? [item('list.postpone', t('today-postpone'), CalendarClock), ...further(acts)] : []),
    ...(row.post ? [item('list.contact', t('today-contact'), Phone)] : []),
    item('list.close', t('today-close'), CircleCheck),
    { label: t('today-open-record'), icon: BookOpen, run: () => go('archive', row.letter) },
  ];
}
