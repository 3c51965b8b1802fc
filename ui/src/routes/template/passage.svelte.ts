// The pages a template makes in one language, for an example: the latest answer, and the last one that had pages.
// The latest question wins; an answer to older words is dropped.
import type { Language, PreviewTemplate, TemplatePreview } from '../../lib/generated/api';
import { asRefused, call, type Refused } from '../../lib/host';
import { LANGUAGES } from '../../lib/word';

export class Passage {
  readonly language: Language;
  last = $state.raw<TemplatePreview>();
  drawn = $state.raw<TemplatePreview>();
  refused = $state.raw<Refused>();
  #turn = 0;

  constructor(language: Language) {
    this.language = language;
  }

  /** Whether a page older than the text is shown. */
  get old(): boolean {
    return this.drawn !== undefined && this.last !== this.drawn;
  }

  /** Something was typed: what is on its way answers older words. */
  outdate() {
    this.#turn += 1;
  }

  async ask(question: Omit<PreviewTemplate, 'language'>) {
    const turn = ++this.#turn;
    try {
      const answer = await call('template.preview', { ...question, language: this.language });
      if (turn !== this.#turn) return;
      this.last = answer;
      if (answer.pages.length > 0) this.drawn = answer;
      this.refused = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.refused = asRefused(thrown);
    }
  }
}

export type Passages = Record<Language, Passage>;

/** One for each language there is; they ask nothing by themselves. */
export function passages(): Passages {
  return Object.fromEntries(LANGUAGES.map((one) => [one, new Passage(one)])) as Passages;
}
