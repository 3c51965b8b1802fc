// The template that stands open: its language, its text, its pages in every language, where the caret is. Holds what the
// parts of the screen share. Leaves saving to `Editing`, drawing to the desk, the source to `editor/`, acts to `act.ts`.
import { untrack } from 'svelte';
import type { Language, PostId, TemplateProblem, TemplateRow } from '../../lib/generated/api';
import { asked, changes } from '../../lib/host';
import { go } from '../../lib/route';
import { language, LANGUAGES } from '../../lib/word';
import { editingOf, unsavedText, type Editing } from './editing.svelte';
import type { SourceEditor } from './editor/editor';
import { leave, leftAt } from './left';
import { passages, type Passage, type Passages } from './passage.svelte';
import { likelyBlocks, spotAt, type Spot } from './place';

/** Where the caret is to go once the text in that language is there. */
export type Wish = { in: Language } & (
  { to: 'caret' | 'title' } | { to: 'problem'; step: 1 | -1 } | { to: 'spot'; spot: Spot }
);

export interface Caret {
  line: number;
  /** As it is told, in characters from 1. */
  column: number;
  /** Units into the line. */
  offset: number;
}

/** Milliseconds without a key before the page follows. */
const DRAW_AFTER = 300;

/** Made while the screen starts. */
export class Work {
  #place: () => { id: string; in: Language | null };
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #renewed = $state(0);

  readonly list = asked('template.list', () => null, ['template']);
  /** For whom the example is written; none: the desk chooses. */
  example = $state.raw<PostId>();
  caret = $state.raw<Caret>({ line: 1, column: 1, offset: 0 });
  /** Of the template of that name, which may be about to open. */
  wish = $state.raw<(Wish & { of: string }) | null>(null);
  /** Where there is room for one: the source or the pages. */
  turned = $state<'source' | 'pages'>('source');
  editor = $state.raw<SourceEditor | null>(null);
  /** Something was typed into a supplied template. */
  wantsCopy = $state(false);
  /** How the last act, a removal, is taken back. */
  restore = $state.raw<(() => void) | null>(null);

  readonly row: TemplateRow | undefined = $derived.by(() =>
    this.list.answer?.find((one) => one.name === this.#place().id),
  );
  readonly name: string | undefined = $derived(this.row?.name);
  /** `fr nl de`, in the order of the house. */
  #tags: string = $derived.by(() => LANGUAGES.filter((one) => this.row?.languages.includes(one)).join(' '));
  readonly languages = $derived(this.#tags.split(' ').filter(Boolean) as Language[]);
  readonly language: Language = $derived.by(() => {
    const left = this.name && leftAt(this.name)?.language;
    const wanted = [this.#place().in, left, language.current];
    return (
      (wanted.find((one) => one && this.languages.includes(one as Language)) as Language) ??
      this.languages[0] ??
      'fr'
    );
  });
  readonly editing: Editing | undefined = $derived.by(() =>
    this.name && this.languages.length > 0 ? editingOf(this.name, this.language) : undefined,
  );
  readonly passages: Passages | undefined = $derived(this.name ? passages() : undefined);
  /** The one of the text that is open. */
  readonly passage: Passage | undefined = $derived(this.passages?.[this.language]);
  readonly problems: TemplateProblem[] = $derived(
    this.passage?.last?.problems ?? this.editing?.template?.problems ?? [],
  );
  readonly fields = $derived(this.passage?.last?.fields ?? this.editing?.template?.fields ?? []);
  readonly readOnly = $derived(this.editing?.template?.supplied ?? this.row?.supplied ?? false);
  /** The place on the pages where the caret stands. */
  readonly spot: Spot | null = $derived.by(() => {
    const text = this.editing?.text;
    if (text === undefined) return null;
    return spotAt(text, this.passage?.drawn?.blocks ?? likelyBlocks(text), this.caret.line);
  });

  constructor(place: () => { id: string; in: Language | null }) {
    this.#place = place;
    $effect(() => {
      const editing = this.editing;
      untrack(() => void editing?.read());
      return () => void editing?.flush();
    });
    $effect(() => {
      void [this.passages, this.#tags, this.example, this.#renewed, language.current];
      untrack(() => this.languages.forEach((one) => this.#draw(one)));
    });
    $effect(() => {
      void this.editing;
      this.wantsCopy = false;
    });
  }

  /** How many problems a language has, as far as it is known. */
  problemsOf(one: Language): number {
    return this.passages?.[one].last?.problems.length ?? 0;
  }

  /** Those of all languages: of the text as it is typed, of the others as they were read. */
  get count(): number {
    const pages = this.languages.map((one) => this.passages?.[one].last);
    if (pages.some((one) => one === undefined)) return this.row?.problems ?? 0;
    return pages.reduce((sum, one) => sum + one!.problems.length, 0);
  }

  #draw(one: Language) {
    const { name, example: to } = this;
    if (!name) return;
    void this.passages?.[one].ask({ name, source: unsavedText(name, one), to });
  }

  /** The last key may still go into the text that is left: it is kept there. */
  typed(editing: Editing, text: string) {
    this.restore = null;
    editing.touch(text);
    if (editing !== this.editing) return;
    this.passage?.outdate();
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => this.#draw(editing.language), DRAW_AFTER);
  }

  moved(editing: Editing, caret: Caret) {
    const { line, offset } = caret;
    if (editing.template) leave(editing.name, { language: editing.language, line, offset });
    if (editing === this.editing) this.caret = caret;
  }

  choose(one: Language) {
    if (this.name && one !== this.language) go('template', this.name, { in: one }, { replace: true });
  }

  /** To a place of the text, in whichever language. */
  reach(wish: Wish) {
    if (!this.name) return;
    this.want(this.name, wish);
    this.choose(wish.in);
  }

  /** The same of a template that is about to open. */
  want(of: string, wish: Wish) {
    [this.wish, this.turned] = [{ ...wish, of }, 'source'];
  }

  /** To the next problem of the text; where it has none, to the first of another language. */
  toProblem(step: 1 | -1) {
    const own = this.problems.length > 0;
    const other = own ? this.language : this.languages.find((one) => this.problemsOf(one) > 0);
    if (other) this.reach({ in: other, to: 'problem', step });
  }

  turnLanguage(step: 1 | -1) {
    const at = this.languages.indexOf(this.language) + step;
    const next = this.languages.at(at % this.languages.length);
    if (next) this.reach({ in: next, to: 'caret' });
  }

  /** Another program may have written the files meanwhile. */
  renew() {
    changes.publish(['template']);
    void this.editing?.read();
    this.#renewed += 1;
  }
}
