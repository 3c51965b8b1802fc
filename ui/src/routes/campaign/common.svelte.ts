// The common text of a campaign while it is being written, shown by one of its letters: the editors and pages are those
// of a letter, what is typed goes to the campaign, and the letter's own paragraph stands in its place on the page.
import type { Campaign, Language, Letter, Unsaved } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { Writing, type Typed } from '../letter/writing.svelte';
import { merge } from './merge';

export class CommonWriting extends Writing {
  #campaign: Campaign;
  readonly text: Language;
  #paragraph: string;

  constructor(campaign: Campaign, text: Language, specimen: { letter: string; paragraph: string }) {
    super(specimen.letter);
    this.#campaign = campaign;
    this.text = text;
    this.#paragraph = specimen.paragraph;
  }

  #common() {
    return this.#campaign.texts.find((text) => text.language === this.text);
  }

  /** The campaign was read anew. */
  renew(campaign: Campaign, paragraph: string) {
    this.#campaign = campaign;
    this.#paragraph = paragraph;
    if (this.letter) this.take(this.letter);
  }

  override take(letter: Letter) {
    const common = this.#common();
    const versions = letter.versions
      .filter((version) => version.lang === this.text)
      .map((version) => ({ ...version, subject: common?.subject ?? '', body: common?.body ?? '' }));
    super.take({ ...letter, versions });
  }

  protected override async keep(language: Language, typed: Typed) {
    await call('campaign.edit', { id: this.#campaign.id, text: language, ...plain(typed) });
  }

  override get own_forms(): boolean {
    return false;
  }

  /** The value of a field is common to all letters, too. */
  override async write(change: { fields?: Record<string, string> }) {
    if (!change.fields) return;
    await this.flush();
    await call('campaign.edit', { id: this.#campaign.id, text: this.text, fields: change.fields });
    await this.read();
  }

  protected override unsaved(typed: Typed | null): Unsaved {
    const common = this.#common();
    const body = merge(typed?.body ?? common?.body ?? '', this.#paragraph);
    return { ...super.unsaved(typed), subject: typed?.subject ?? common?.subject ?? '', body };
  }
}

/** What was not typed is left out of the question. */
function plain(typed: Typed): { subject?: string; body?: string } {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined && text !== null));
}
