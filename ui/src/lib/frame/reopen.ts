// A window that is opened again shows what it showed last, where the same desk stands open.
import { Remembered } from '../remembered.svelte';

const last = new Remembered<{ desk: string; hash: string } | null>('place', null);

/** Call once the desk is known: an address that was asked for goes before. */
export function reopen(desk: string) {
  const kept = last.current;
  if (location.hash === '' && kept?.desk === desk) location.replace(kept.hash);
}

export function rememberPlace(desk: string) {
  if (location.hash !== '') last.current = { desk, hash: location.hash };
}
