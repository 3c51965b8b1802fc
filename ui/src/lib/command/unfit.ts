// Which keys no command may have, and why: a code, said in words as `setting-key-refused-<code>`. Only what holds for
// every command; which command has a key already is asked elsewhere.
import { readKey, writeKey, type Key, type Press } from './key';

export type Unfit =
  | 'alone'
  | 'altgr'
  | 'alt-character'
  | 'character'
  | 'dead'
  | 'editing'
  | 'input-method'
  | 'system'
  | 'unknown';

const CARET = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const DELETING = ['Backspace', 'Delete', 'Insert'];
const ACTING = ['Tab', 'Enter', 'Space', 'Escape', 'PageUp', 'PageDown', 'ContextMenu'];

const keysNamed = (...keys: string[]) => new Set(keys);

/** Cut, paste and one's own undo: every field of text answers these by itself. */
const EDITING = keysNamed('Ctrl X', 'Ctrl V', 'Ctrl Shift V', 'Ctrl Z', 'Ctrl Shift Z', 'Ctrl Y');
/** Linux enters a character by its number, or an emoji, with these; the third turns an input method on. */
const INPUT_METHOD = keysNamed('Ctrl Shift U', 'Ctrl Shift E', 'Ctrl Space', 'Ctrl Shift Space');
/** Menus, windows and their end. */
const SYSTEM = keysNamed('F10', 'Shift F10', 'Alt F4', 'Alt Space', 'Alt Tab', 'Alt Escape', 'Ctrl Escape');
const SYSTEM_MAC = keysNamed('Ctrl Q', 'Ctrl H', 'Ctrl M', 'Ctrl Tab', 'Ctrl Shift Tab');

/** Why this key cannot be given to any command; nothing where it can. */
export function unfit(key: Key, mac = false): Unfit | undefined {
  const text = writeKey(key);
  const { name } = key;
  if (key.ctrl && key.alt) return 'altgr';
  if (!isKnown(name)) return 'unknown';
  if (INPUT_METHOD.has(text)) return 'input-method';
  if (SYSTEM.has(text) || (mac && SYSTEM_MAC.has(text))) return 'system';
  if (EDITING.has(text)) return 'editing';
  if (name.length === 1) return key.alt ? 'alt-character' : key.ctrl ? undefined : 'character';
  const moves = CARET.includes(name) || DELETING.includes(name);
  if (name === 'Tab' || (!key.ctrl && !key.alt && (moves || ACTING.includes(name)))) return 'alone';
  if (key.ctrl ? moves : key.alt && ['ArrowUp', 'ArrowDown', ...DELETING].includes(name)) return 'editing';
  return undefined;
}

function isKnown(name: string): boolean {
  return (
    (name.length === 1 && name !== ' ') ||
    /^F([1-9]|1\d|2[0-4])$/.test(name) ||
    [...CARET, ...DELETING, ...ACTING].includes(name)
  );
}

type Modified = Press & { getModifierState?: (name: string) => boolean };

/** What can be told only from the press itself: signs typed with AltGr, accents that wait, keys of the system. */
export function unfitPress(press: Modified, mac = false): Unfit | undefined {
  if (press.getModifierState?.('AltGraph') || (press.ctrlKey && press.altKey)) return 'altgr';
  if (mac ? press.ctrlKey : press.metaKey) return 'system';
  return press.key === 'Dead' ? 'dead' : undefined;
}

/** A key that is written as we write it, and that a command may have. */
export function isFit(text: string): boolean {
  const key = readKey(text);
  return writeKey(key) === text && unfit(key) === undefined;
}
