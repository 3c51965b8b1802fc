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
  const complete = () => {
    toasts.end(toast, true);
    void call('dispatch.complete').catch(sayRefused);
  };
  const timer = setTimeout(complete, WAITS);
  const toast = toasts.say(text, {
    // Held by the pointer or not, it goes when the time has passed.
    lasts: 2 * WAITS,
    act: { label: t('frame-cancel'), run: () => void takeBack(done, timer) },
  });
}

async function takeBack(done: RecordedDispatch, timer: ReturnType<typeof setTimeout>) {
  try {
    await call('dispatch.take_back', { letters: [done.letter] });
    clearTimeout(timer);
    toasts.say(t('dispatch-taken-back', { number: done.number }));
  } catch (thrown) {
    sayRefused(thrown);
  }
}
