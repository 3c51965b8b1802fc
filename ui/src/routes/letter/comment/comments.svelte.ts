// Comments to oneself on one letter: which there are, the one at which one stands, the one that is being written. They
// stand beside the text, never in it. Leaves where they hang to `hanging.svelte.ts`, and how one looks to
// `CommentCard.svelte`.
import { tick, untrack } from 'svelte';
import type { Comment, WriteComment } from '../../../lib/generated/api';
import { toasts } from '../../../lib/component';
import { sayRefused, step } from '../../../lib/frame';
import { asked, call, type Asked } from '../../../lib/host';
import { t } from '../../../lib/word';
import { nameOf } from '../editor/commented';
import { bringIntoSight, type Editors } from '../text/editors';
import type { Place } from '../text/laid';
import type { Writing } from '../writing.svelte';
import { inOrder, nextOf, type Card } from './card';
import { Hanging } from './hanging.svelte';

/** Words that are gone are looked for once typing has paused. */
const LOOK_AFTER = 400;
/** The width at which `text/Flow` folds the margin. */
const FOLDS_AT = 520;
const ON_LETTER = { quote: '', before: '', after: '' };

export class Comments {
  /** The list of them is open. */
  listed = $state(false);
  /** There is no room for a margin: they stand in the list only. */
  folded = $state(false);
  /** The one at which one stands, by its key. */
  here = $state<string | null>(null);
  /** The one that is being written. */
  written = $state<string | null>(null);

  #writing: Writing;
  #all: Asked<'comment.list'>;
  /** New, or just written and not yet heard of again. */
  #pending = $state.raw<Card | null>(null);
  #hanging = new Hanging((key) => this.#titleOf(key));
  readonly cards: readonly Card[] = $derived.by(() => this.#cards());

  #scroller: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toast = 0;
  #new = 0;

  /** Call while a component starts. */
  constructor(writing: Writing) {
    this.#writing = writing;
    this.#all = asked('comment.list', () => ({ letter: writing.id }), ['comment']);
    $effect(() => {
      void this.#all.answer;
      untrack(() => this.#pending?.id && (this.#pending = null));
    });
  }

  get refused() {
    return this.#all.refused;
  }

  get count(): number {
    return this.cards.filter((card) => card.id !== null).length;
  }

  /** Those of this version, of the whole letter, and of a version that is no more. */
  #cards(): Card[] {
    const { language, letter } = this.#writing;
    const versions = letter?.versions.map((version) => version.lang) ?? [];
    const isHere = ({ quote, language: of }: Pick<Comment, 'quote' | 'language'>) =>
      quote === '' || of === language || !versions.includes(of);
    const pending = this.#pending && isHere(this.#pending) ? this.#pending : null;
    const cards = (this.#all.answer ?? []).filter(isHere).map((comment): Card => {
      const text = pending?.id === comment.id ? pending.text : comment.text;
      return { ...comment, key: comment.id, text };
    });
    const heard = !pending || cards.some((card) => card.id === pending.id);
    return inOrder(heard ? cards : [...cards, pending], this.#hanging.order);
  }

  attach(editors: Editors, scroller: HTMLElement) {
    this.#scroller = scroller;
    this.#hanging.attach(editors);
    this.hang();
  }

  detach(editors: Editors) {
    if (this.#hanging.editors !== editors) return;
    clearTimeout(this.#timer);
    [this.#hanging.editors, this.#scroller, this.here] = [null, null, null];
  }

  hang() {
    this.#hanging.hang(this.cards, this.#writing.language, this.here);
  }

  /** Without a margin the words themselves say what is said of them, under the pointer. */
  #titleOf(key: string): string | undefined {
    return this.folded ? this.cards.find((card) => card.key === key)?.text : undefined;
  }

  /** The text is so wide. */
  fold(width: number | null | undefined) {
    const folded = width ? width <= FOLDS_AT : this.folded;
    if (folded === this.folded) return;
    this.folded = folded;
    this.#hanging.show(this.here);
  }

  /** Whether its words are no more. */
  isLost(card: Card): boolean {
    return card.quote !== '' && !this.#hanging.order.includes(card.key);
  }

  /** The height of its line in the window; null where it hangs on no words. */
  topOf(card: Card): number | null {
    const place = this.#hanging.placeOf(card.key);
    return place && place.editor.topAt(place.from);
  }

  /** The text changed. */
  changed() {
    if (this.#toast) toasts.end(this.#toast, true);
    this.#toast = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.cards.some((card) => this.isLost(card))) this.hang();
    }, LOOK_AFTER);
  }

  /** The caret moved. */
  follow() {
    if (this.#hanging.waits) return;
    this.#hanging.readOrder();
    if (this.#hanging.editors!.last.view.hasFocus()) this.mark(this.#hanging.atCaret(this.here));
  }

  mark(key: string | null) {
    if (key === this.here) return;
    this.here = key;
    this.#hanging.show(key);
  }

  /** Those whose words have changed: they are kept together with the text. */
  changes = (): WriteComment[] => this.#hanging.changes(this.#all.answer ?? []);

  /** On the words that are selected, or the letter as a whole; at words with a comment, that one. */
  start() {
    const { editors } = this.#hanging;
    if (!editors) return;
    for (const editor of editors.all) editor.catchUp();
    const { from, to, empty } = editors.last.view.state.selection;
    const here = empty ? this.#hanging.atCaret(this.here) : null;
    if (here) this.write(here);
    else this.#begin(empty ? null : { editor: editors.last, from, to });
  }

  startOnLetter() {
    this.#begin(null);
  }

  #begin(place: Place | null) {
    const key = `new-${(this.#new += 1)}`;
    const on = (place && this.#hanging.put(key, place)) ?? ON_LETTER;
    const { id: letter, language } = this.#writing;
    this.#pending = { key, id: null, letter, language, ...on, text: '', at: null };
    this.write(key);
  }

  write(key: string) {
    this.mark(key);
    this.written = key;
    this.listed ||= this.folded;
  }

  /** What was written is kept; nothing written takes the comment away. Says whether that was done. */
  async keep(card: Card, text: string): Promise<boolean> {
    const words = text.trim();
    if (words === '' && card.id !== null) return this.remove(card);
    if (words === '' || words === card.text) {
      this.drop(card);
      return true;
    }
    const { key, id, letter, language, quote, before, after } = card;
    const on = this.#hanging.anchorAt(key) ?? { quote, before, after };
    const question = { ...(id ? { id } : {}), letter, language, ...on, text: words };
    const written = await this.#done(() => call('comment.write', question));
    if (!written) return false;
    // Another may have been begun meanwhile.
    if (!this.#pending || this.#pending.key === key || this.#pending.id)
      this.#pending = { ...card, ...on, key: written.id, id: written.id, text: words, at: written.at };
    if (this.here === key) this.here = written.id;
    this.#hanging.rename(key, written.id, on, this.here);
    this.#end(key);
    return true;
  }

  /** Left as it was; one that was never kept goes. */
  drop(card: Card) {
    if (card.id === null && this.#pending?.key === card.key) this.#pending = null;
    this.#end(card.key);
  }

  #end(key: string) {
    if (this.written === key) this.written = null;
  }

  async remove({ id, key }: Card): Promise<boolean> {
    if (id === null || !(await this.#done(() => call('comment.remove', { id })))) return false;
    if (this.#pending?.id === id) this.#pending = null;
    this.#end(key);
    const run = () => void this.#writing.flush().then(() => step('undo'));
    this.#toast = toasts.say(t('comment-removed'), { act: { label: t('frame-undo-act'), run } });
    return true;
  }

  async #done(act: () => Promise<Comment>): Promise<Comment | null> {
    try {
      return await act();
    } catch (thrown) {
      sayRefused(thrown);
      return null;
    }
  }

  /** Back to the words. */
  leave() {
    const last = this.#hanging.editors?.last;
    last?.collapse();
    last?.focus();
  }

  /** To the next one, or the one before. */
  async turn(by: 1 | -1) {
    const key = nextOf(this.cards, this.here, by, (card) => this.#hanging.isBehindCaret(card));
    if (key === null) toasts.say(t('comment-none-yet'));
    else await this.goTo(key);
  }

  /** To its words, or to itself where it has none. */
  async goTo(key: string) {
    const [place, editors] = [this.#hanging.placeOf(key), this.#hanging.editors];
    this.listed ||= this.folded;
    this.mark(key);
    await tick();
    const card = document.getElementById(nameOf(key));
    if (!place || !editors) return card?.querySelector('button')?.focus();
    editors.last = place.editor;
    place.editor.choose(place.from, place.from);
    place.editor.focus();
    bringIntoSight(this.#scroller!, place.editor, place);
    if (this.folded) card?.scrollIntoView({ block: 'nearest' });
  }
}
