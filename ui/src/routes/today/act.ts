// What is done about a letter that waits for an answer. Each act happens at once, says so, and can be taken back.
import { toasts } from '../../lib/component';
import { sayRefused, step } from '../../lib/frame';
import type { TodayRow } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { dateWords, plusDays, t } from '../../lib/word';

type Owed = TodayRow & { follow_up: string };

const undo = () => ({ label: t('frame-undo-act'), run: () => void step('undo') });

async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}

/** Makes the letter that reminds, in the language of the one it recalls, and opens it. */
export const remind = (row: Owed) =>
  attempt(async () => {
    const { letter, kind, covers } = await call('follow_up.write', { id: row.follow_up });
    go('letter', letter);
    toasts.say(t(`today-written-${kind}`, { count: covers.length }), { act: undo() });
  });

/** A week later than it is due, or than today where that day has passed. */
export const postpone = (row: Owed, today: string) =>
  attempt(async () => {
    const to = plusDays(row.due && row.due > today ? row.due : today, 7);
    await call('follow_up.snooze', { id: row.follow_up, to });
    toasts.say(
      t('today-postponed', { reference: row.reference ?? '', date: dateWords(to, { year: false }) }),
      {
        act: undo(),
      },
    );
  });

export const close = (row: Owed, reason: string) =>
  attempt(async () => {
    await call('follow_up.end', { id: row.follow_up, reason });
    toasts.say(t('today-closed', { reference: row.reference ?? '' }), { act: undo() });
  });
