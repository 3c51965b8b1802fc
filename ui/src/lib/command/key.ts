// Reads a key as the table writes it, and tells whether a key press is that key.
// Letters match the character; digits match the physical key, since AZERTY has its digits under Shift.

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

const SIGNS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  '-': '−',
};

/** The caps of one key, as they are shown: `['Ctrl', 'K']`, on a Mac `['⌘', 'K']`. */
export function caps(key: Key, mac = false): string[] {
  const shown: string[] = [];
  if (key.ctrl) shown.push(mac ? '⌘' : 'Ctrl');
  if (key.alt) shown.push(mac ? '⌥' : 'Alt');
  if (key.shift) shown.push(mac ? '⇧' : 'Shift');
  return [...shown, SIGNS[key.name] ?? key.name];
}
