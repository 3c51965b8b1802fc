// Where the comments on a version hang in its text: put on their words, moved with them, found again. Leaves which
// comments there are, and what is done with them, to `comments.svelte.ts`.
import type { Comment, Language, WriteComment } from '../../../lib/generated/api';
import type { Anchor } from '../editor/anchor';
import type { Editors } from '../text/editors';
import { Laid, type Place } from '../text/laid';
import { innermost, isSame, type Card } from './card';

export class Hanging {
  /** Keys of those that hang on words, in the order of the text. */
  order = $state.raw<readonly string[]>([]);
  editors: Editors | null = null;
  /** The words on which each hangs where it does, as they were before they changed too. */
  #known = new Map<string, Anchor[]>();
  #titleOf: (key: string) => string | undefined;

  /** `titleOf`: what the pointer is told over the words. */
  constructor(titleOf: (key: string) => string | undefined) {
    this.#titleOf = titleOf;
  }

  attach(editors: Editors) {
    this.editors = editors;
    this.#known.clear();
  }

  /** Nothing is changed around words that are being composed. */
  get waits(): boolean {
    return this.editors?.all.some(({ view }) => view.composing) ?? true;
  }

  placeOf(key: string): Place | null {
    for (const editor of this.editors?.all ?? []) {
      const one = editor.hung.find((hung) => hung.key === key);
      if (one) return { editor, from: one.from, to: one.to };
    }
    return null;
  }

  get #places(): Map<string, Place> {
    const all = this.editors?.all ?? [];
    return new Map(
      all.flatMap((editor) => editor.hung.map(({ key, from, to }) => [key, { editor, from, to }] as const)),
    );
  }

  /** Hangs each on its words: where it hung, as long as these are the words it is about, else where they are found. */
  hang(cards: readonly Card[], language: Language, here: string | null) {
    if (this.waits) return;
    let laid: Laid | null = null;
    const [now, places] = [this.#places, new Map<string, Place>()];
    for (const card of cards) {
      if (card.quote === '' || card.language !== language) continue;
      const { key, quote, before, after } = card;
      const known = this.#known.get(key);
      const kept = !known || known.some((one) => isSame(one, card)) ? now.get(key) : undefined;
      const place = kept ?? (laid ??= new Laid(this.editors!.all)).find(card);
      if (place) places.set(key, place);
      if (!kept || !known) this.#known.set(key, [{ quote, before, after }]);
    }
    this.show(here, places);
  }

  /** Hangs one more on words that are selected; says on which, or null where there are none. */
  put(key: string, place: Place): Anchor | null {
    const found = new Laid(this.editors!.all).at(place);
    if (!found) return null;
    this.show(key, this.#places.set(key, found.place));
    return this.anchorAt(key);
  }

  /** Another key for what hangs there. */
  rename(from: string, to: string, on: Anchor, here: string | null) {
    this.#known.set(to, [...(this.#known.get(from) ?? []), on]);
    const places = this.#places;
    const place = places.get(from);
    places.delete(from);
    this.show(here, place ? places.set(to, place) : places);
  }

  show(here: string | null, places = this.#places) {
    for (const editor of this.editors?.all ?? []) {
      const hung = [...places].flatMap(([key, place]) =>
        place.editor === editor ? [{ key, from: place.from, to: place.to }] : [],
      );
      editor.showComments({ hung, present: here, titleOf: this.#titleOf });
    }
    this.readOrder();
  }

  readOrder() {
    if (!this.editors) return;
    const order = this.editors.all.flatMap((editor) =>
      editor.hung.toSorted((one, other) => one.from - other.from).map((one) => one.key),
    );
    if (order.join() !== this.order.join()) this.order = order;
  }

  /** The one in whose words the caret stands; where these are the words of the present one too, that one. */
  atCaret(here: string | null): string | null {
    const { hung, view } = this.editors!.last;
    return innermost(hung, view.state.selection, here);
  }

  /** The words it hangs on now. */
  anchorAt(key: string): Anchor | null {
    const place = this.placeOf(key);
    return place && (new Laid(this.editors!.all).at(place)?.anchor ?? null);
  }

  /** Whether its words, if it has any, stand after the caret. */
  isBehindCaret({ quote, key }: Card): boolean {
    if (quote === '' || !this.editors) return false;
    const { all, last } = this.editors;
    const place = this.placeOf(key);
    if (!place) return true;
    const [there, now] = [all.indexOf(place.editor), all.indexOf(last)];
    return there === now ? place.from >= last.view.state.selection.head : there > now;
  }

  /** Those whose words have changed, or would not be found again, with their words as they are. */
  changes(comments: readonly Comment[]): WriteComment[] {
    if (!this.editors) return [];
    const places = this.#places;
    const laid = new Laid(this.editors.all);
    return comments.flatMap(({ id, letter, language, text, ...kept }) => {
      const place = places.get(id);
      const now = place && laid.at(place)?.anchor;
      if (!now) return [];
      const found = laid.find(kept);
      const again = found && laid.at(found)?.anchor;
      if (now.quote === kept.quote && again && isSame(again, now)) return [];
      this.#known.set(id, [...(this.#known.get(id) ?? []), now]);
      return [{ id, letter, language, text, ...now }];
    });
  }
}
