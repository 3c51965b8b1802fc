// Reads a key as the table writes it, and tells whether a key press is that key.
// Letters match the character; digits match the physical key, since AZERTY has its digits under Shift.
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

export function readKeys(text: string): Key[] {
  return text.split(' · ').map((one) => {
    const parts = one.split(' ');
    return {
      ctrl: parts.includes('Ctrl'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
      name: parts[parts.length - 1] ?? '',
    };
  });
}

export function isPressed(key: Key, press: Press, mac = false): boolean {
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || ctrl !== key.ctrl || press.altKey !== key.alt) return false;
  if (/^\d$/.test(key.name)) return press.code === `Digit${key.name}` && press.shiftKey === key.shift;
  if (/^[A-Z]$/.test(key.name)) return press.key.toUpperCase() === key.name && press.shiftKey === key.shift;
  // Signs stand where the layout has them, with or without Shift.
  if (key.name.length === 1) return press.key === key.name;
  return press.key === key.name && press.shiftKey === key.shift;
}

export function isMac(platform: string): boolean {
  return /mac/i.test(platform);
}

/** The caps of one key, as they are shown: `['Ctrl', 'K']`, in German `['Strg', 'K']`, on a Mac `['⌘', 'K']`. */
export function caps(key: Key, language: Language, mac = false): string[] {
  const held = [key.ctrl && 'Ctrl', key.alt && 'Alt', key.shift && 'Shift'].filter((one) => one !== false);
  return [...held, key.name].map((name) => cap(name, language, mac));
}
