// A window that is opened again shows what it showed last, where the same desk stands open.
import { Remembered } from '../remembered.svelte';
import { route } from '../route';

const last = new Remembered<{ desk: string; hash: string } | null>('place', null);

/** Where the window will most likely begin, while it is not known yet which desk it is. */
export function begun(): string {
  return location.hash || (last.current?.hash ?? '');
}

/** Call once the desk is known: an address that was asked for goes before. */
export function reopen(desk: string) {
  const kept = last.current;
  if (location.hash !== '' || kept?.desk !== desk) return;
  location.replace(kept.hash);
  route.read();
}

export function rememberPlace(desk: string) {
  if (location.hash !== '') last.current = { desk, hash: location.hash };
}
