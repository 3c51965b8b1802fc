// What is said once a dispatch was recorded, with the ten seconds in which it can be taken back.
import type { RecordedDispatch } from '../../lib/generated/api';
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import { call } from '../../lib/host';
import { dateWords, t } from '../../lib/word';

const WAITS = 10_000;

export function sayRecorded(done: RecordedDispatch) {
  const text = done.follow_up
    ? t('dispatch-recorded', { number: done.number, date: dateWords(done.follow_up, { year: false }) })
    : t('dispatch-recorded-alone', { number: done.number });
  if (done.pending_until === null) return void toasts.say(text);
  const complete = async (again = 3) => {
    toasts.end(toast, true);
    try {
      const completed = await call('dispatch.complete');
      // The desk's clock decides: a moment too early, and it is asked again. It may also have been taken back.
      const sealed = completed.some((one) => one.letter === done.letter);
      if (!sealed && again > 0) waiting.timer = setTimeout(() => complete(again - 1), 500);
    } catch (thrown) {
      sayRefused(thrown);
    }
  };
  const waiting = { timer: setTimeout(() => complete(), WAITS) };
  const toast = toasts.say(text, {
    // Held by the pointer or not, it goes when the time has passed.
    lasts: 2 * WAITS,
    act: { label: t('frame-cancel'), run: () => void takeBack(done, waiting) },
  });
}

async function takeBack(done: RecordedDispatch, waiting: { timer: ReturnType<typeof setTimeout> }) {
  try {
    await call('dispatch.take_back', { letters: [done.letter] });
    clearTimeout(waiting.timer);
    toasts.say(t('dispatch-taken-back', { number: done.number }));
  } catch (thrown) {
    sayRefused(thrown);
  }
}
