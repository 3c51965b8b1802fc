// Whether the reminders that are due are told today, and in what words. Leaves asking and telling to `due.svelte.ts`.
import type { DueFollowUp } from '../generated/api';
import { language, localeOf, t } from '../word';

/** The day on which the reminders of each desk were told last, by its folder. */
export type Told = Readonly<Record<string, string>>;

interface Moment {
  /** The person wants to be told. */
  chosen: boolean;
  due: number;
  desk: string;
  today: string;
  told: Told;
}

/** Once a day for each desk, where there is something to tell. */
export function isToTell({ chosen, due, desk, today, told }: Moment): boolean {
  return chosen && due > 0 && told[desk] !== today;
}

/** How many are named; the others are counted. */
const NAMED = 2;

/** A letter is reminded of once, however many of its steps are due; a recipient is named once. */
export function dueWords(due: readonly DueFollowUp[]): { title: string; body: string } {
  const letters = new Set(due.map((row) => row.letter));
  const recipients = [...new Set(due.map((row) => row.recipient ?? row.subject))];
  const others = recipients.length - NAMED;
  const names = recipients.slice(0, NAMED);
  if (others > 0) names.push(t('today-notification-others', { count: others }));
  const list = new Intl.ListFormat(localeOf(language.current), { type: 'conjunction' });
  return { title: t('today-notification', { count: letters.size }), body: list.format(names) };
}
