// What is said once letters were recorded as sent, with the time in which that can be taken back.
import type { RecordedDispatch } from '../../lib/generated/api';
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import { call, changes } from '../../lib/host';
import { dateWords, t } from '../../lib/word';

function words([done, ...others]: RecordedDispatch[]): string {
  if (!done) return '';
  if (others.length > 0) return t('dispatch-recorded-many', { count: others.length + 1 });
  return done.follow_up
    ? t('dispatch-recorded', { number: done.number, date: dateWords(done.follow_up, { year: false }) })
    : t('dispatch-recorded-alone', { number: done.number });
}

export function sayRecorded(done: RecordedDispatch[]) {
  const pending = done.filter((one) => one.pending_until !== null);
  if (pending.length === 0) return void toasts.say(words(done));
  const complete = async (again = 3) => {
    toasts.end(toast, true);
    try {
      const completed = await call('dispatch.complete');
      // The desk's clock decides: a moment too early, and it is asked again. It may also have been taken back.
      const done = new Set(completed.map((one) => one.letter));
      const sealed = pending.every((own) => done.has(own.letter));
      if (!sealed && again > 0) waiting.timer = setTimeout(() => complete(again - 1), 500);
    } catch (thrown) {
      sayRefused(thrown);
    }
  };
  const lasts = Math.max(...pending.map((one) => (one.pending_seconds ?? 0) * 1000));
  const waiting = { timer: setTimeout(() => complete(), lasts) };
  const toast = toasts.say(words(done), {
    // Held by the pointer or not, it goes when the time has passed.
    lasts: lasts + 10_000,
    until: Date.now() + lasts,
    mark: changes.count,
    act: { label: t('frame-cancel'), run: () => void takeBack(pending, waiting) },
  });
}

async function takeBack(done: RecordedDispatch[], waiting: { timer: ReturnType<typeof setTimeout> }) {
  try {
    await call('dispatch.take_back', { letters: done.map((one) => one.letter) });
    clearTimeout(waiting.timer);
    const [only] = done;
    toasts.say(
      only && done.length === 1
        ? t('dispatch-taken-back', { number: only.number })
        : t('dispatch-taken-back-many', { count: done.length }),
    );
  } catch (thrown) {
    sayRefused(thrown);
  }
}
