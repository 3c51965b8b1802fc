// The language of the person at the desk: chosen on this machine, else the system's. Leaves words to `word`.
import type { Language } from '../generated/api';
import { Remembered } from '../remembered.svelte';

export const LANGUAGES: readonly Language[] = ['fr', 'nl', 'de', 'en'];

/** The conventions of dates and numbers each language follows: this is a desk in Belgium. */
const LOCALES: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' };

export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** French, Nederlands, Deutsch, English: each in itself, with a capital as a name. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(localeOf(language)) + name.slice(1);
}

/** The first of the system's languages that the window speaks. A system may name one that is none ("C"). */
export function systemLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'fr';
}

const system = typeof navigator === 'undefined' ? [] : (navigator.languages ?? [navigator.language]);
const remembered = new Remembered<Language>('language', systemLanguage(system));

export const language = {
  get current(): Language {
    return LANGUAGES.includes(remembered.current) ? remembered.current : 'fr';
  },
  choose(chosen: Language) {
    remembered.current = chosen;
    document.documentElement.lang = chosen;
  },
};
