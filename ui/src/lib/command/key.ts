// Reads a key as the table writes it, tells whether a key press is that key, and writes a press down as one.
// Letters match the character; digits match the physical key, since AZERTY has its digits under Shift; signs match the
// character, wherever the layout has it.
import type { Language } from '../generated/api';
import { cap } from './cap';

export interface Key {
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  name: string;
}

export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const PARTED = ' · ';

/** `Ctrl Shift Z · Ctrl Y` → its two texts; none for a command without a key. */
export function partsOf(text: string | undefined): string[] {
  return text ? text.split(PARTED) : [];
}

/** Where there is room for one key alone: the first; empty: none. */
export function firstOf(text: string): string {
  return partsOf(text)[0] ?? '';
}

export function joined(keys: readonly string[]): string {
  return keys.join(PARTED);
}

export function readKey(text: string): Key {
  const parts = text.split(' ');
  const name = parts.pop() ?? '';
  return { ctrl: parts.includes('Ctrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), name };
}

export function readKeys(text: string): Key[] {
  return partsOf(text).map(readKey);
}

export function writeKey(key: Key): string {
  const held = [key.ctrl && 'Ctrl', key.alt && 'Alt', key.shift && 'Shift'].filter((one) => one !== false);
  return [...held, key.name].join(' ');
}

export function isDigit(name: string): boolean {
  return /^\d$/.test(name);
}

/** A letter that has a capital: the name of its key. `ß` has none, and counts as a sign. */
function isCapital(name: string): boolean {
  return name.length === 1 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** The digit of the physical key, of the row or of the pad. */
function digitOf(press: Press): string | undefined {
  const row = /^Digit(\d)$/.exec(press.code)?.[1];
  return row ?? (/^Numpad\d$/.test(press.code) && isDigit(press.key) ? press.key : undefined);
}

export function isPressed(key: Key, press: Press, mac = false): boolean {
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || ctrl !== key.ctrl || press.altKey !== key.alt) return false;
  if (isDigit(key.name)) return digitOf(press) === key.name && press.shiftKey === key.shift;
  if (isCapital(key.name)) return press.key.toUpperCase() === key.name && press.shiftKey === key.shift;
  // Signs stand where the layout has them, with or without Shift.
  if (key.name.length === 1) return press.key === key.name;
  return nameOf(press) === key.name && press.shiftKey === key.shift;
}

function nameOf(press: Press): string {
  if (press.key === ' ') return 'Space';
  const capital = press.key.toUpperCase();
  return isCapital(capital) ? capital : press.key;
}

/** The press as the table would write it, so that the same press is that key again. */
export function heard(press: Press, mac = false): Key {
  const name = digitOf(press) ?? nameOf(press);
  const sign = name.length === 1 && !isDigit(name) && !isCapital(name);
  return {
    ctrl: mac ? press.metaKey : press.ctrlKey,
    shift: press.shiftKey && !sign,
    alt: press.altKey,
    name,
  };
}

export function isMac(platform: string): boolean {
  return /mac/i.test(platform);
}

/** The caps of one key, as they are shown: `['Ctrl', 'K']`, in German `['Strg', 'K']`, on a Mac `['⌘', 'K']`. */
export function caps(key: Key, language: Language, mac = false): string[] {
  return writeKey(key)
    .split(' ')
    .map((name) => cap(name, language, mac));
}

/** The same in a sentence: `Ctrl Maj Z · Ctrl Y`. */
export function capWords(keys: string, language: Language, mac = false): string {
  return joined(readKeys(keys).map((key) => caps(key, language, mac).join(' ')));
}
