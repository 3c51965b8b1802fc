// What is typed into a field is kept when the field is left. A field that goes away with its screen is never left: it is
// made to be, before the screen goes.
import { tick } from 'svelte';

const isField = (at: Element | null): at is HTMLInputElement | HTMLTextAreaElement =>
  (at instanceof HTMLInputElement && at.type !== 'search') || at instanceof HTMLTextAreaElement;

/** Leaves the field one is in, and comes back to it where it is still there once `go` has gone on. */
export function leavingField(go: () => void) {
  const field = document.activeElement;
  if (!isField(field)) return go();
  field.blur();
  go();
  void tick().then(() => {
    if (field.isConnected && document.activeElement === document.body) field.focus({ preventScroll: true });
  });
}
