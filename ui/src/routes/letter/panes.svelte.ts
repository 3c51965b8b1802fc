// Which panes of a letter are in sight, and how wide they are: its card, its text, its pages. Widths are remembered.
// Leaves what stands in them to the screen.
import { alone } from '../../lib/frame';
import type { Language } from '../../lib/generated/api';
import { Remembered } from '../../lib/remembered.svelte';

export class Panes {
  #pageWidth = new Remembered<number | null>('letter-page-width', null);
  #cardWidth = new Remembered('letter-card-width', 216);
  #pageShown = new Remembered('letter-page-shown', true);

  /** Of all panes together. */
  width = $state(1280);
  /** Below 900 px one pane at a time. */
  turned = $state<'text' | 'page'>('text');
  cardOpen = $state(false);
  /** The version that is read in the place of the pages. */
  beside = $state.raw<Language | null>(null);

  readonly narrow = $derived(this.width < 848);
  /** The card is a line above the text. */
  readonly folded = $derived(this.width < 1000);
  readonly standardPage = $derived(this.width >= 1600 ? Math.min(834, this.width - 1000) : 452);
  readonly showsPage = $derived(
    !alone.on && (this.narrow ? this.turned === 'page' : this.#pageShown.current),
  );
  /** The open card stands in the place of text and page. */
  readonly covered = $derived(this.folded && this.cardOpen);
  readonly showsText = $derived(!this.covered && (alone.on || !this.narrow || this.turned === 'text'));

  get page(): number {
    return this.#pageWidth.current ?? this.standardPage;
  }
  set page(to: number) {
    this.#pageWidth.current = to === this.standardPage ? null : to;
  }

  get card(): number {
    return this.#cardWidth.current;
  }
  set card(to: number) {
    this.#cardWidth.current = to;
  }

  toText() {
    [this.turned, this.cardOpen] = ['text', false];
  }

  showPage(shown: boolean) {
    alone.turn(false);
    if (this.narrow) this.turned = shown ? 'page' : 'text';
    else this.#pageShown.current = shown;
  }
}
