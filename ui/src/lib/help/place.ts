// Which page of the manual is about a screen. Leaves the pages themselves to `locales/manual`.
import type { Place } from '../route';

/** The page where one begins, and the one with the sheet of keys. */
export const FIRST = 'begin';
export const KEYS = 'key';

const SCREENS: Record<string, string> = {
  today: 'reminder',
  letters: 'letter',
  letter: 'letter',
  campaign: 'campaign',
  directory: 'directory',
  archive: 'register',
  template: 'template',
};

const SETTINGS: Record<string, string> = {
  sender: FIRST,
  signatory: FIRST,
  letterhead: 'print',
  language: 'language',
  reminder: 'reminder',
  look: KEYS,
  keyboard: KEYS,
  backup: 'undo',
};

export function pageAbout({ noun, id, query }: Place): string {
  if (noun === 'setting') return SETTINGS[id] ?? FIRST;
  if (noun === 'campaign' && query.get('step') === 'check') return 'check';
  if (noun === 'archive' && query.get('picture')) return 'picture';
  if (noun === 'archive' && id.startsWith('in/')) return 'answer';
  return SCREENS[noun] ?? FIRST;
}
