// Into the manual, at the page about the screen one is at, and back to that screen.
import { address, go, parse } from '../route';
import { KEYS, pageAbout } from './place';

/** The address one came from; none where the window began with the manual. */
let origin = '';

/** Asked for again within the manual, it shows the keys. */
export function openHelp() {
  // By the address, which is there before the screen is: the key may be pressed twice at once.
  const at = parse(location.hash);
  if (at.noun === 'help') return go('help', KEYS, {}, { replace: true });
  origin = location.hash;
  go('help', pageAbout(at));
}

export function leaveHelp() {
  location.hash = origin || address('today');
}
