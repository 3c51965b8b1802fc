// The editor of a source: one view, in which one text after the other is shown, each with its own undo. It lives in a
// shadow root, so that its styles are adopted there: the content policy allows no style element. It comes in a bundle of
// its own, when the first source is opened. Leaves saving, drawing and the sentences to others.
import { completionStatus, startCompletion } from '@codemirror/autocomplete';
import {
  history,
  moveLineDown,
  moveLineUp,
  redo,
  standardKeymap,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { closeSearchPanel, findNext, findPrevious, openSearchPanel, search } from '@codemirror/search';
import { Annotation, Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, type Command, type ViewUpdate } from '@codemirror/view';
import type { TemplateProblem } from '../../../lib/generated/api';
import { spelling } from '../../../lib/spelling';
import { t } from '../../../lib/word';
import type { Editing } from '../editing.svelte';
import { columnOf } from '../problem';
import type { Caret } from '../work.svelte';
import { boxActs, titleOf } from './box';
import { completion, type Offered } from './completion';
import { highlight } from './highlight';
import { insertion } from './insertion';
import { phrases } from './phrases';
import { find, problems, problemsIn, settle, tell, type Found } from './problems';
import { theme } from './theme';

/** What the editor tells, and of which text: another may be about to be shown. */
export interface Told {
  typed: (editing: Editing, text: string) => void;
  moved: (editing: Editing, caret: Caret) => void;
  /** Something was typed where nothing can be changed. */
  refused: (editing: Editing) => void;
  /** The list of fields is wished for. */
  fields: () => void;
}

/** Room for the box of one problem, in pixels. */
const BOX = 150;

const outside = Annotation.define<boolean>();

export class SourceEditor {
  readonly #view: EditorView;
  readonly #told: Told;
  readonly #settings = new Compartment();
  #editing: Editing | undefined;
  #offered: Offered = { fields: [], language: '' };
  /** Problems that wait until the list of fields is closed: nothing moves under it. */
  #waiting: readonly TemplateProblem[] | null = null;

  constructor(host: HTMLElement, told: Told) {
    this.#told = told;
    const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
    this.#view = new EditorView({ parent: root, root, state: this.#begin('') });
  }

  destroy() {
    this.#leave();
    this.#view.destroy();
  }

  /** Shows a text; the caret stands where it was left, else at `at`. */
  show(editing: Editing, readOnly: boolean, at: number) {
    if (this.#editing !== editing) {
      this.#leave();
      this.#editing = editing;
      this.#view.setState((editing.left as EditorState | undefined) ?? this.#begin(editing.text, at));
      this.#view.dispatch({
        effects: EditorView.scrollIntoView(this.#view.state.selection.main.head, { y: 'center' }),
      });
    }
    this.#takeOver(editing.text);
    this.#view.dispatch({ effects: this.#settings.reconfigure(settings(editing, readOnly)) });
    this.#place();
  }

  #leave() {
    if (this.#editing) this.#editing.left = this.#view.state;
  }

  #begin(text: string, at = 0): EditorState {
    const anchor = Math.min(at, text.length);
    return EditorState.create({ doc: text, selection: { anchor }, extensions: this.#extensions() });
  }

  /** A text that came from outside: only what differs is changed, and the caret stays. */
  #takeOver(text: string) {
    const old = this.#view.state.doc.toString();
    if (old === text) return;
    const shorter = Math.min(old.length, text.length);
    let [from, same] = [0, 0];
    while (from < shorter && old[from] === text[from]) from += 1;
    while (same < shorter - from && old.at(-1 - same) === text.at(-1 - same)) same += 1;
    const changes = { from, to: old.length - same, insert: text.slice(from, text.length - same) };
    this.#view.dispatch({ changes, annotations: outside.of(true) });
  }

  #extensions(): Extension[] {
    const writable =
      (run: Command): Command =>
      (view) =>
        !view.state.readOnly && (run(view), true);
    const refused = () => this.#editing && this.#told.refused(this.#editing);
    const fields = () => (this.#view.state.readOnly ? refused() : this.#told.fields(), true);
    const refuse = (_: Event, view: EditorView) => {
      if (view.state.readOnly) refused();
      return view.state.readOnly;
    };
    return [
      this.#settings.of([]),
      theme,
      lineNumbers(),
      EditorView.lineWrapping,
      history(),
      highlight,
      problems,
      boxActs.of({
        repair: (problem) =>
          this.#repair(problemsIn(this.#view.state).find((one) => one.problem === problem)),
        fields: this.#told.fields,
      }),
      completion(() => this.#offered),
      search({ top: true }),
      EditorView.scrollMargins.of(() => ({ bottom: 32 })),
      keymap.of([
        { key: 'Mod-z', run: writable(undo) },
        { key: 'Mod-y', run: writable(redo) },
        { key: 'Mod-Shift-z', run: writable(redo) },
        { key: 'Mod-d', run: fields },
        { key: 'Alt-ArrowUp', run: moveLineUp },
        { key: 'Alt-ArrowDown', run: moveLineDown },
        { key: 'Escape', run: closeSearchPanel, scope: 'editor search-panel' },
        ...standardKeymap,
      ]),
      Prec.highest(EditorView.domEventHandlers({ beforeinput: refuse, paste: refuse, drop: refuse })),
      EditorView.updateListener.of((update) => this.#updated(update)),
    ];
  }

  #updated(update: ViewUpdate) {
    const own = update.transactions.every((one) => one.annotation(outside) !== true);
    if (update.docChanged && own && this.#editing)
      this.#told.typed(this.#editing, update.state.doc.toString());
    if (update.docChanged || update.selectionSet) this.#place();
    if (this.#waiting && completionStatus(update.state) === null)
      queueMicrotask(() => this.#waiting && this.tell(this.#waiting, this.#offered));
  }

  #place() {
    if (!this.#editing) return;
    const at = this.#view.state.selection.main.head;
    const line = this.#view.state.doc.lineAt(at);
    const offset = at - line.from;
    this.#told.moved(this.#editing, { line: line.number, column: columnOf(line.text, offset), offset });
  }

  /** What the desk found in the text, and the fields that may be used in it. */
  tell(told: readonly TemplateProblem[], offered: Offered) {
    this.#offered = offered;
    this.#waiting = completionStatus(this.#view.state) === 'active' ? told : null;
    if (this.#waiting) return;
    const found = find(this.#view.state.doc, told, offered.fields);
    this.#view.dispatch({ effects: tell.of(found) });
    this.#uncover(found);
  }

  /** The box of the line one types in comes into sight, below a caret that is in sight. */
  #uncover(found: Found[]) {
    const { doc, selection } = this.#view.state;
    const line = doc.lineAt(selection.main.head);
    const caret = this.#view.coordsAtPos(selection.main.head);
    const pane = this.#view.scrollDOM.getBoundingClientRect();
    const seen = caret && caret.top >= pane.top && caret.bottom <= pane.bottom;
    if (!seen || !this.focused || !found.some((one) => doc.lineAt(one.from).number === line.number)) return;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(line.to, { y: 'nearest', yMargin: BOX }) });
  }

  focus() {
    this.#view.focus();
  }

  get focused(): boolean {
    return this.#view.hasFocus;
  }

  /** Where the caret stands in the window. */
  get box(): { left: number; top: number; bottom: number } {
    const caret = this.#view.coordsAtPos(this.#view.state.selection.main.head);
    return caret ?? this.#view.scrollDOM.getBoundingClientRect();
  }

  #select(from: number, to: number, said?: string) {
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: [
        EditorView.scrollIntoView(from, { y: 'center' }),
        ...(said ? [EditorView.announce.of(said)] : []),
      ],
    });
    this.focus();
  }

  toLine(line: number) {
    const { doc } = this.#view.state;
    const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
    this.#select(from, from);
  }

  /** Selects what the template is called, to be written anew. */
  toTitle() {
    const title = /^title\s*=\s*"((?:[^"\\\n]|\\.)*)/m.exec(this.#view.state.doc.toString());
    if (!title) return this.focus();
    const to = title.index + title[0].length;
    this.#select(to - title[1]!.length, to);
  }

  toProblem(step: 1 | -1) {
    const all = problemsIn(this.#view.state);
    const at = this.#view.state.selection.main.from;
    const next = step > 0 ? all.find((one) => one.from > at) : all.findLast((one) => one.from < at);
    const to = next ?? all.at(step > 0 ? 0 : -1);
    if (to) this.#select(to.from, to.to, titleOf(to.problem));
  }

  /** Repairs the problem at the caret, or the next one that can be. */
  repair() {
    const { selection, doc } = this.#view.state;
    const [from, to] = [selection.main.from, selection.main.to];
    const all = problemsIn(this.#view.state).filter((one) => one.word);
    const line = doc.lineAt(from).number;
    this.#repair(
      all.find((one) => one.from <= to && from <= one.to) ??
        all.find((one) => doc.lineAt(one.from).number === line) ??
        all[0],
    );
  }

  #repair(found: Found | undefined) {
    const name = found?.problem.nearest;
    if (!found?.word || !name || this.#view.state.readOnly) return;
    this.#view.dispatch({
      changes: { ...found.word, insert: name },
      selection: { anchor: found.word.from + name.length },
      effects: [settle.of(found.problem), EditorView.announce.of(t('template-repaired', { name }))],
      userEvent: 'input.repair',
      scrollIntoView: true,
    });
    this.focus();
  }

  /** Writes a field, or the form of a condition, in the place of what is selected. */
  insert(name: string) {
    const { doc, selection } = this.#view.state;
    const { from, to } = selection.main;
    const line = doc.lineAt(from);
    const { text, caret, over } = insertion(
      name,
      line.text.slice(0, from - line.from),
      doc.lineAt(to).text.slice(to - doc.lineAt(to).from),
    );
    this.#view.dispatch({
      changes: { from, to: to + over, insert: text },
      selection: { anchor: from + caret },
      userEvent: 'input',
      scrollIntoView: true,
    });
    this.focus();
    if (name.startsWith('#')) startCompletion(this.#view);
  }

  get undoable(): boolean {
    return !this.#view.state.readOnly && undoDepth(this.#view.state) > 0;
  }

  undo() {
    undo(this.#view);
    this.focus();
  }

  redo() {
    redo(this.#view);
    this.focus();
  }

  search(replacing = false) {
    openSearchPanel(this.#view);
    if (replacing) this.#view.dom.querySelector<HTMLElement>('[name=replace]')?.focus();
  }

  toHit(step: 1 | -1) {
    (step > 0 ? findNext : findPrevious)(this.#view);
  }
}

function settings(editing: Editing, readOnly: boolean): Extension[] {
  return [
    // The window checks one language at a time: that of the text one is in.
    EditorView.domEventHandlers({ focus: () => spelling.use(editing.language) }),
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({
      // Said outright, for whoever looks for what takes the focus.
      tabindex: '0',
      lang: editing.language,
      spellcheck: String(spelling.on),
      autocorrect: 'off',
      'aria-label': t('template-source'),
    }),
    phrases(),
  ];
}
