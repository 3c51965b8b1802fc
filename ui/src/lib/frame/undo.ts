// One step back, or forward again, across everything that is not ink; shows where it acted.
import { toasts } from '../component/toast.svelte';
import { asRefused, call } from '../host';
import { go, parse } from '../route';
import { t } from '../word';

/** With `stays` the screen is where it acted, and nobody is led away from it. */
export async function step(direction: 'undo' | 'redo', { stays = false } = {}) {
  try {
    const done = await call(`desk.${direction}`);
    if (done.step === null) return void toasts.say(t(`frame-nothing-to-${direction}`));
    if (done.at && !stays) {
      const place = parse(`#/${done.at}`);
      go(place.noun, place.id);
    }
    toasts.say(t(`frame-done-${direction}`, { step: done.step }));
  } catch (thrown) {
    sayRefused(thrown);
  }
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
