// The choices of recording a dispatch: which channel asks for what, which reminders are meant.
import type { Channel, Reminder } from '../../lib/generated/api';

export const NEVER = 'never';

/** Channels that give a tracking number, and those that go to an address of their own. */
export const SIGNS_FOR: { number: readonly Channel[]; address: readonly Channel[] } = {
  number: ['registered', 'post'],
  address: ['email', 'fax'],
};

/** The reminder chosen by itself: the first step of the house's chain, where it is offered. */
export function firstReminder(reminders: readonly Reminder[], chain: readonly number[]): string {
  const days = reminders.map((one) => one.days);
  const first = days.find((one) => one === chain[0]) ?? days[0];
  return first === undefined ? NEVER : String(first);
}

/** Steps in working days: the house's whole chain from its first step, one step of another length, or none. */
export function chosenFollowUp(chosen: string, chain: readonly number[]): number[] {
  if (chosen === NEVER) return [];
  const first = Number(chosen);
  return [first, ...chain.filter((days) => days > first)];
}

export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
