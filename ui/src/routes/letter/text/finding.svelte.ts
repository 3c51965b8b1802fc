// Find and replace in the version shown: what is looked for, where it stands, which hit is the present one. The present
// hit is the one that is selected, so that a click in the text and the keys of the bar agree. Leaves looking and
// replacing to `editor/`, the bar to `FindBar.svelte`.
import { toasts } from '../../../lib/component';
import { t } from '../../../lib/word';
import type { Editor } from '../editor/editor';
import type { Hit, Query } from '../editor/seek';
import { bringIntoSight, type Editors } from './editors';

/** Longer than this, what is selected is no word to look for. */
const LONGEST = 100;

interface Found {
  editor: Editor;
  hit: Hit;
}

export class Finding {
  open = $state(false);
  /** The field for other words is shown. */
  replacing = $state(false);
  text = $state('');
  by = $state('');
  exact = $state(false);
  whole = $state(false);
  count = $state(0);
  /** The present hit in the order of the text, or -1. */
  at = $state(-1);
  /** The present hit belongs to a field and stays as it is. */
  fixed = $state(false);
  /** Hits that can be replaced. */
  free = $state(0);
  /** The field that is to take the focus. */
  asked = $state<'text' | 'by' | null>(null);

  #editors: Editors | null = null;
  #scroller: HTMLElement | null = null;
  #hits: Found[] = [];
  /** Where one began to look: what is typed further is looked for from there. */
  #from: { editor: Editor; at: number } | null = null;
  #toast = 0;

  attach(editors: Editors, scroller: HTMLElement) {
    [this.#editors, this.#scroller, this.#from] = [editors, scroller, null];
    this.refresh();
  }

  detach(editors: Editors) {
    if (this.#editors === editors)
      [this.#editors, this.#scroller, this.#from, this.#hits] = [null, null, null, []];
  }

  /** Opens the bar, with the words that are selected. */
  start(replacing: boolean) {
    for (const editor of this.#editors?.all ?? []) editor.catchUp();
    const words = this.#selected();
    if (words) this.text = words;
    this.asked = replacing && this.text ? 'by' : 'text';
    this.#from = null;
    this.replacing ||= replacing;
    this.open = true;
    this.refresh();
  }

  /** Back to the text, at the hit. */
  close() {
    [this.open, this.replacing] = [false, false];
    this.refresh();
    this.#editors?.last.focus();
  }

  #selected(): string {
    const selection = getSelection();
    if (!(selection?.anchorNode?.parentElement?.closest('.ProseMirror') ?? false)) return '';
    const words = selection?.toString().trim() ?? '';
    return words.length <= LONGEST && !words.includes('\n') ? words : '';
  }

  get #query(): Query {
    return { text: this.text, exact: this.exact, accents: this.replacing, whole: this.whole };
  }

  /** The text, or the selection in it, changed. */
  refresh() {
    const editors = this.#editors;
    if (!editors || (!this.open && this.#hits.length === 0)) return;
    if (editors.all.some((editor) => editor.view.composing)) return;
    const all = editors.all.map((editor) => ({ editor, hits: this.open ? editor.seek(this.#query) : [] }));
    this.#hits = all.flatMap(({ editor, hits }) => hits.map((hit) => ({ editor, hit })));
    this.at = this.#hits.findIndex(({ editor, hit }) => editor === editors.last && isSelected(editor, hit));
    const present = this.#hits[this.at]?.hit ?? null;
    this.count = this.#hits.length;
    this.fixed = present?.fixed ?? false;
    this.free = this.#hits.filter(({ hit }) => !hit.fixed).length;
    for (const { editor, hits } of all) editor.showHits(hits, present);
    if (this.#toast && !editors.together.can('undo')) this.#endToast();
  }

  /** Other words are looked for: the first hit from where one began. */
  seek() {
    const editors = this.#editors;
    if (!editors) return;
    this.#from ??= { editor: editors.last, at: editors.last.view.state.selection.from };
    const from = this.#from;
    this.refresh();
    this.#go(this.#next(from.editor, from.at));
  }

  /** To the next hit, or the one before; past the last one comes the first. */
  turn(by: 1 | -1) {
    const editors = this.#editors;
    if (!editors) return;
    if (this.text === '') return this.start(false);
    this.open = true;
    this.refresh();
    if (this.at >= 0) this.#go((this.at + by + this.count) % this.count);
    else {
      editors.last.catchUp();
      const next = this.#next(editors.last, editors.last.view.state.selection.from);
      this.#go(by === 1 ? next : (next - 1 + this.count) % this.count);
    }
    this.#from = null;
  }

  /** The first hit from a place on. */
  #next(from: Editor, at: number): number {
    const order = (editor: Editor) => this.#editors!.all.indexOf(editor);
    const next = this.#hits.findIndex(({ editor, hit }) =>
      editor === from ? hit.from >= at : order(editor) > order(from),
    );
    return Math.max(0, next);
  }

  #go(at: number) {
    const found = this.#hits[at];
    const editors = this.#editors;
    if (!found || !editors) return;
    const { editor, hit } = found;
    // Where the caret is in the text it goes along; in the bar it stays.
    const along = editors.all.some((one) => one.view.hasFocus());
    editors.last = editor;
    editor.choose(hit.from, hit.to);
    if (along) editor.focus();
    this.refresh();
    bringIntoSight(this.#scroller!, editor, hit);
  }

  /** Replaces the present hit and goes to the next; one that cannot be replaced is passed over. */
  replace() {
    const found = this.#hits[this.at];
    if (!found || found.hit.fixed) return this.turn(1);
    found.editor.replace([found.hit], this.by);
    const after = found.editor.view.state.selection.to;
    this.refresh();
    this.#go(this.#next(found.editor, after));
  }

  /** Replaces all, in one step that a button takes back. */
  replaceAll() {
    const editors = this.#editors;
    if (!editors || this.free === 0) return;
    const fields = this.count - this.free;
    let count = 0;
    const changed: Editor[] = [];
    for (const editor of editors.all) {
      const done = editor.replace(editor.seek(this.#query), this.by);
      if (done > 0) changed.push(editor);
      count += done;
    }
    editors.together.hold(changed);
    this.refresh();
    const text =
      fields > 0 ? t('editor-replaced-but-fields', { count, fields }) : t('editor-replaced', { count });
    this.#toast = toasts.say(text, { act: { label: t('frame-undo-act'), run: () => this.#takeBack() } });
  }

  #takeBack() {
    this.#toast = 0;
    if (!this.#editors?.together.step('undo')) return;
    this.refresh();
    this.#editors.last.focus();
  }

  /** Once the text has changed, the button could only take back something else. */
  #endToast() {
    toasts.end(this.#toast, true);
    this.#toast = 0;
  }
}

function isSelected(editor: Editor, hit: Hit): boolean {
  const { from, to } = editor.view.state.selection;
  return from === hit.from && to === hit.to;
}
