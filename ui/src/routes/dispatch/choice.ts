// The choices of recording a dispatch: which channel asks for what, which reminders are meant.
import type { Channel, Reminder } from '../../lib/generated/api';

export const NEVER = 'never';
/** On a day of one's own. */
export const OWN = 'own';
/** The chain of the letters it recalls goes on. */
export const GOES_ON = 'goes-on';

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

/**
 * The part of the question that says it: the house's whole chain from the step that was chosen, one day, none, or nothing
 * where the chain of what it recalls goes on.
 */
export function chosenFollowUp(
  chosen: string,
  chain: readonly number[],
  day = '',
): { follow_up?: number[]; follow_up_on?: string } {
  if (chosen === GOES_ON) return {};
  if (chosen === OWN) return day ? { follow_up_on: day } : {};
  if (chosen === NEVER) return { follow_up: [] };
  const first = Number(chosen);
  return { follow_up: [first, ...chain.filter((days) => days > first)] };
}
