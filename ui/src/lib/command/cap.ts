// What stands on the caps of a keyboard sold with each language. No words of a sentence: names engraved on keys.
import type { Language } from '../generated/api';

type Caps = Record<string, string>;

const SIGNS: Caps = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  '-': '−',
};

const ENGRAVED: Record<Language, Caps> = {
  fr: {
    Space: 'Espace',
    Shift: 'Maj',
    Enter: 'Entrée',
    Escape: 'Échap',
    Delete: 'Suppr',
    Backspace: 'Ret. arr.',
    Insert: 'Inser',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Pg ↑',
    PageDown: 'Pg ↓',
  },
  nl: { Space: 'Spatie', PageUp: 'PgUp', PageDown: 'PgDn', Delete: 'Del' },
  de: {
    Space: 'Leertaste',
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Enter: 'Eingabe',
    Delete: 'Entf',
    Backspace: 'Rück',
    Insert: 'Einfg',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild ↑',
    PageDown: 'Bild ↓',
  },
  en: { PageUp: 'PgUp', PageDown: 'PgDn', Delete: 'Del' },
};

const MAC: Caps = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

export function cap(name: string, language: Language, mac: boolean): string {
  return (mac ? MAC[name] : undefined) ?? ENGRAVED[language][name] ?? SIGNS[name] ?? name;
}
