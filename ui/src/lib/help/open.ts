// Into the manual, at the page about the screen one is at, and back to that screen.
import { address, go, parse, route } from '../route';
import { KEYS, pageAbout } from './place';

/** The address one came from; none where the window began with the manual. */
let origin = '';

/** Asked for again within the manual, it shows the keys. */
export function openHelp() {
  // By the address, which is there before the screen is: the key may be pressed twice at once.
  const at = parse(location.hash);
  if (at.noun === 'help') return openKeys();
  origin = location.hash;
  go('help', pageAbout(at));
}

/** The sheet of keys, from wherever one is. */
export function openKeys() {
  if (parse(location.hash).noun !== 'help') origin = location.hash;
  // Where the window is still on its way into the manual there is nothing to replace yet.
  go('help', KEYS, {}, { replace: route.noun === 'help' && !route.unread });
}

export function leaveHelp() {
  location.hash = origin || address('today');
}
