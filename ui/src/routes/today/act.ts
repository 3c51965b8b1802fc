// What is done about letters that wait for an answer: one, or several at once. Each act happens at once, says so, and can
// be taken back.
import { toasts } from '../../lib/component';
import { eachUntilRefused, sayRefused, step } from '../../lib/frame';
import { call, type Call } from '../../lib/host';
import { go } from '../../lib/route';
import { dateWords, plusDays, t } from '../../lib/word';

/** A step that is owed, as a row of Today or a record of the register has it. */
export interface Owed {
  follow_up: string;
  reference: string | null;
}

const undo = () => ({ label: t('frame-undo-act'), last: true, run: () => void step('undo') });

/** Does it for each until one is refused, and says for how many it was done. Whether it was done for any. */
async function each<O extends Owed>(
  owed: readonly O[],
  act: (one: O, call: Call) => Promise<unknown>,
  said: (done: O[]) => string,
): Promise<boolean> {
  const done = await eachUntilRefused(owed, act);
  if (done.length > 0) toasts.say(said(done), { act: undo() });
  return done.length > 0;
}

const referenceOf = ([one]: readonly Owed[]) => one?.reference ?? '';

/** Makes the letter that reminds, in the language of the one it recalls, and opens it. */
export async function remind(owed: Owed): Promise<boolean> {
  try {
    const { letter, kind, covers } = await call('follow_up.write', { id: owed.follow_up });
    go('letter', letter);
    toasts.say(t(`today-written-${kind}`, { count: covers.length }), { act: undo() });
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}

/** One letter reminds of all that is due at one office: of several ticked there it is written once. */
export async function remindAll(owed: readonly Owed[]): Promise<boolean> {
  const written = new Set<string>();
  await eachUntilRefused(owed, async (one, call) => {
    const { letter, begun } = await call('follow_up.write', { id: one.follow_up });
    if (!begun) written.add(letter);
  });
  if (written.size > 0) toasts.say(t('today-written-many', { count: written.size }), { act: undo() });
  else if (owed.length > 0) go('letters', '', { shelf: 'draft' });
  return written.size > 0;
}

export const postponeTo = (owed: readonly Owed[], to: string) =>
  each(
    owed,
    (one, call) => call('follow_up.snooze', { id: one.follow_up, to }),
    (done) => {
      const date = dateWords(to, { year: false });
      return done.length === 1
        ? t('today-postponed', { reference: referenceOf(done), date })
        : t('today-postponed-many', { count: done.length, date });
    },
  );

/** A week later than each is due, or than today where that day has passed. */
export function postpone(owed: readonly (Owed & { due: string | null })[], today: string) {
  const later = (due: string | null) => plusDays(due && due > today ? due : today, 7);
  const [first] = owed;
  if (first && owed.length === 1) return postponeTo([first], later(first.due));
  return each(
    owed,
    (one, call) => call('follow_up.snooze', { id: one.follow_up, to: later(one.due) }),
    (done) => t('today-postponed-week', { count: done.length }),
  );
}

/** These steps alone: those after them stay. */
export const skip = (owed: readonly Owed[], reason: string) =>
  each(
    owed,
    (one, call) => call('follow_up.skip', { id: one.follow_up, reason }),
    (done) =>
      done.length === 1
        ? t('today-skipped', { reference: referenceOf(done) })
        : t('today-skipped-many', { count: done.length }),
  );

export const close = (owed: readonly Owed[], reason: string) =>
  each(
    owed,
    (one, call) => call('follow_up.end', { id: one.follow_up, reason }),
    (done) =>
      done.length === 1
        ? t('today-closed', { reference: referenceOf(done) })
        : t('today-closed-many', { count: done.length }),
  );
