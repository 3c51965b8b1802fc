// One step back, or forward again, across everything that is not ink; shows where it acted.
import { toasts } from '../component/toast.svelte';
import type { Undone } from '../generated/api';
import { asRefused, call, changes } from '../host';
import { go, parse, route } from '../route';
import { t } from '../word';

/** What a step about reminders changes: Today and the register show it, the letter does not. */
const OF_REMINDERS = ['follow_up', 'event'];
const SHOWS_REMINDERS = ['today', 'archive'];

/** With `stays` the screen is where it acted, and nobody is led away from it. */
export async function step(direction: 'undo' | 'redo', { stays = false } = {}) {
  // What leaves in a few seconds is the last thing that was done, as long as nothing was done since.
  const { waiting } = toasts;
  if (direction === 'undo' && waiting?.mark === changes.count) return waiting.act!.run();
  try {
    const done = await call(`desk.${direction}`);
    if (done.step === null) return void toasts.say(t(`frame-nothing-to-${direction}`), { tone: 'note' });
    if (!stays) show(done);
    toasts.say(t(`frame-done-${direction}`, { step: done.step }));
  } catch (thrown) {
    sayRefused(thrown);
  }
}

function show({ at, id, nouns }: Undone) {
  if (at === null) return;
  if (id !== null && nouns.every((noun) => OF_REMINDERS.includes(noun))) {
    if (!SHOWS_REMINDERS.includes(route.noun)) go('archive', id);
    return;
  }
  const place = parse(`#/${at}`);
  go(place.noun, place.id);
}

/** Says why an act did not take place. */
export function sayRefused(thrown: unknown) {
  const refused = asRefused(thrown);
  toasts.say(refused.message || t('frame-host-silent'), {
    tone: 'failure',
    lasts: 12_000,
    act: {
      label: t('frame-copy-details'),
      stays: true,
      run: () => void navigator.clipboard?.writeText(`${refused.code}: ${refused.details}`),
    },
  });
}
