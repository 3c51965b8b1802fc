// Whether words are checked as they are written, and in which language: the window knows one at a time, so it is told
// whenever another text takes the focus. Where a browser stands in for the window, it checks by itself. Leaves marking
// words to either.
import type { Language } from '../generated/api';
import { toasts } from '../component';
import { spellIn } from '../host';
import { Remembered } from '../remembered.svelte';
import { t } from '../word';

/** What brings a dictionary on Debian and Ubuntu. */
const PACKAGES: Record<Language, string> = {
  fr: 'hunspell-fr',
  nl: 'hunspell-nl',
  de: 'hunspell-de-de',
  en: 'hunspell-en-gb',
};

class Spelling {
  #on = new Remembered('spelling', true);
  /** Languages of which it was read that they have no dictionary. */
  #told = new Remembered<readonly Language[]>('spelling-told', []);
  /** Languages without a dictionary on this machine. */
  #missing = $state.raw<readonly Language[]>([]);
  /** What is being written in. */
  #language: Language | null = null;
  /** What the window was told last. */
  #asked: Language | null | undefined;

  get on(): boolean {
    return this.#on.current;
  }

  /** A text in this language is being written. */
  use(language: Language) {
    this.#language = language;
    void this.#tell(this.on ? language : null);
  }

  turn() {
    this.#on.current = !this.on;
    void this.#tell(this.on ? this.#language : null);
    toasts.say(t(this.on ? 'spelling-on' : 'spelling-off'));
  }

  async #tell(language: Language | null) {
    if (language === this.#asked) return;
    this.#asked = language;
    const found = await spellIn(language);
    if (!language || !found) return;
    const others = this.#missing.filter((one) => one !== language);
    this.#missing = found.length > 0 ? others : [...others, language];
  }

  /** Whether words of this language go unchecked, and nobody was told so yet. */
  lacks(language: Language): boolean {
    return this.on && this.#missing.includes(language) && !this.#told.current.includes(language);
  }

  /** What is missing, and how to come by it: once for each language. */
  explain(language: Language) {
    this.#told.current = [...this.#told.current, language];
    const linux = /linux/i.test(navigator.platform);
    const how = linux ? t('spelling-package', { package: PACKAGES[language] }) : t('spelling-system');
    toasts.say(`${t(`spelling-none-${language}`)} ${how}`, { lasts: 20_000 });
  }
}

export const spelling = new Spelling();
