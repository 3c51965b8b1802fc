// An editor over the text of one version: the body, or a single line. Leaves saving, pages and popovers to the screen.
// Never kept in `$state`: a proxy around an editor breaks it.
import { closeHistory, history } from 'prosemirror-history';
import type { Node, ResolvedPos } from 'prosemirror-model';
import {
  EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type Plugin,
} from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Language, Notice } from '../../../lib/generated/api';
import { Chips, type Shown } from './chip';
import { commented, hungIn, showComments, type Hung, type Shown as Commented } from './commented';
import { found, showHits } from './found';
import { bodyRules, quotesOf } from './inputrule';
import { bodyKeys, lineKeys, type Around } from './keymap';
import { parseBody, parseLine } from './markdown';
import { cleanHtml, cleanSlice, textToSlice } from './paste';
import { placeOf, positionOf } from './place';
import { free, replaceHits } from './replace';
import { hitsIn, type Hit, type Query } from './seek';
import { plainText, serializeBody, serializeLine } from './serialize';
import { showNotices, underline } from './underline';
import { allWords, type Words } from './words';

export interface Options {
  kind: 'body' | 'line';
  text: string;
  language: Language;
  editable: boolean;
  /** "Texte de la lettre" */
  label: string;
  shown: (field: string) => Shown;
  around: Around;
  /** The text changed. Nothing is read of it yet. */
  onchange: () => void;
  /** The caret moved, or what it stands in changed. */
  onmove: () => void;
}

export class Editor {
  readonly view: EditorView;
  /** Something was typed since this text was read: its own steps come before those of the desk. */
  typed = false;
  #options: Options;
  #chips: Chips;
  #spells = true;

  constructor(place: HTMLElement, options: Options) {
    this.#options = options;
    this.#chips = new Chips(options.shown);
    this.view = new EditorView(place, {
      state: this.#stateOf(options.text),
      editable: () => options.editable,
      nodeViews: { field: this.#chips.create },
      attributes: () => this.#attributes(),
      dispatchTransaction: (tr) => {
        this.view.updateState(this.view.state.apply(tr));
        if (tr.docChanged) {
          this.typed = true;
          options.onchange();
        }
        if (tr.docChanged || tr.selectionSet) options.onmove();
      },
      handleTextInput: (_view, _from, _to, text) => {
        if (text !== '{' || !options.editable) return false;
        options.around.openFields();
        return true;
      },
      // A click beside a chip puts the caret there; one on a hole opens it at once.
      handleClick: (_view, _at, event) => !(event.target as Element).closest('[data-field]'),
      handleClickOn: (_view, _at, node, at, _event, direct) => {
        if (!direct || node.type.name !== 'field' || !options.shown(node.attrs.name as string).hole)
          return false;
        // After the click: it would dismiss at once what opens within it.
        setTimeout(() => options.around.openValue(at));
        return true;
      },
      transformPastedHTML: (html) => cleanHtml(html, options.around.leftOut),
      transformPasted: cleanSlice,
      clipboardTextParser: (text, context) => this.#pasteText(text, context),
      clipboardTextSerializer: (slice) => plainText(slice.content, (name) => options.shown(name).text),
    });
    this.view.dom.addEventListener('field', (event) =>
      options.around.openValue((event as CustomEvent<number>).detail),
    );
  }

  #attributes(): Record<string, string> {
    const { kind, label, editable, language } = this.#options;
    return {
      role: 'textbox',
      'aria-multiline': String(kind === 'body'),
      'aria-label': label,
      'aria-readonly': String(!editable),
      lang: language,
      spellcheck: String(this.#spells),
      tabindex: '0',
    };
  }

  /** Whether its words are checked as they are written. */
  spell(on: boolean) {
    this.#spells = on;
    this.view.setProps({});
  }

  #pasteText(text: string, context: ResolvedPos) {
    if (this.#options.kind === 'body') return textToSlice(text, context);
    const line = parseLine(text.replace(/\s*[\r\n]+\s*/g, ' ').trim());
    return line.slice(0, line.content.size);
  }

  #stateOf(text: string): EditorState {
    const { kind, language, around } = this.#options;
    const plugins: Plugin[] =
      kind === 'body' ? [bodyRules(language), bodyKeys(around)] : [quotesOf(language), lineKeys(around)];
    const doc = kind === 'body' ? parseBody(text) : parseLine(text);
    // Typing groups by pauses of half a second.
    const shown = [underline(), commented(), found()];
    return EditorState.create({ doc, plugins: [...plugins, history({ newGroupDelay: 500 }), ...shown] });
  }

  get doc(): Node {
    return this.view.state.doc;
  }

  /** The text as it is kept. */
  get text(): string {
    return this.#options.kind === 'body' ? serializeBody(this.doc) : serializeLine(this.doc);
  }

  /** Another text came from outside: the steps of the old one are forgotten, the caret stays as near as it can. */
  reset(text: string) {
    const place = this.place;
    this.view.updateState(this.#stateOf(text));
    this.typed = false;
    if (place) this.select(place.block, place.offset);
    this.#options.onmove();
  }

  /** Values or their names changed. */
  renewChips() {
    this.#chips.renew();
  }

  showNotices(notices: readonly Notice[]) {
    this.view.dispatch(showNotices(this.view.state, notices));
  }

  showHits(hits: readonly Hit[], present: Hit | null) {
    this.view.dispatch(showHits(this.view.state, hits, present));
  }

  showComments(shown: Commented) {
    this.view.dispatch(showComments(this.view.state, shown));
  }

  /** Comments and the words they hang on. */
  get hung(): readonly Hung[] {
    return hungIn(this.view.state);
  }

  /** What is read here, fields by their value of today. */
  get words(): Words {
    return allWords(this.doc, (field) => this.#valueOf(field));
  }

  run(command: Command): boolean {
    const done = command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
    return done;
  }

  /** Where the caret stands, as the desk counts. */
  get place(): { block: number; offset: number } | null {
    return placeOf(this.doc, this.view.state.selection.head);
  }

  select(block: number, from: number, to = from) {
    const { state } = this.view;
    const at = (offset: number) => positionOf(state.doc, block, offset);
    // A field is chosen as a whole: Enter opens it, and what is typed does not take its place unseen.
    const field = to - from === 1 && state.doc.nodeAt(at(from))?.type.name === 'field';
    const selection = field
      ? NodeSelection.create(state.doc, at(from))
      : TextSelection.between(state.doc.resolve(at(from)), state.doc.resolve(at(to)));
    this.view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  }

  /** Selects these words; the focus stays where it is. */
  choose(from: number, to: number) {
    const { state } = this.view;
    this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  }

  /** The caret stands behind what was selected: what is typed next takes nobody's place. */
  collapse() {
    const { tr, selection } = this.view.state;
    this.view.dispatch(tr.setSelection(Selection.near(selection.$to, -1)));
  }

  /** The caret stands behind the sign at this place. */
  behind(at: number) {
    const { doc, tr } = this.view.state;
    this.view.dispatch(tr.setSelection(Selection.near(doc.resolve(at + 1))));
  }

  /** Takes the caret as it is in the window: what was pressed a moment ago is not known here yet. */
  catchUp() {
    const { view } = this;
    const selection = getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!view.hasFocus() || !anchorNode || !focusNode || !view.dom.contains(anchorNode)) return;
    if (view.state.selection instanceof NodeSelection || !view.dom.contains(focusNode)) return;
    const { doc, tr } = view.state;
    const [anchor, head] = [
      view.posAtDOM(anchorNode, selection!.anchorOffset),
      view.posAtDOM(focusNode, selection!.focusOffset),
    ];
    view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
  }

  /** Focus on what is selected. A text that is only read takes it too, and can be copied from there. */
  focus() {
    this.view.focus();
    if (this.#options.editable) return;
    const { from, to } = this.view.state.selection;
    const [start, end] = [this.view.domAtPos(from, 1), this.view.domAtPos(to, -1)];
    this.view.dom.focus({ preventScroll: true });
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }

  /** Focus at the beginning or the end, as one comes from above or below. */
  enter(edge: 'start' | 'end') {
    const { state } = this.view;
    const selection = edge === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
    this.view.dispatch(state.tr.setSelection(selection));
    this.view.focus();
  }

  /** Signs of the text, its fields as they read today. */
  get signs(): number {
    return plainText(this.doc.content, (name) => this.#valueOf(name)).replace(/\n/g, '').length;
  }

  /** The value of a field, nothing where it is a hole. */
  #valueOf(field: string): string {
    const { text, hole } = this.#options.shown(field);
    return hole ? '' : text;
  }

  /** Where these words stand. An umlaut makes another word, and often another form of one. */
  seek(query: Query): Hit[] {
    const accents = query.accents && this.#options.language === 'de';
    return hitsIn(this.doc, { ...query, accents }, (field) => this.#valueOf(field));
  }

  /** Puts other words in the place of these, in one step; says how many. */
  replace(hits: readonly Hit[], words: string): number {
    const count = free(hits).length;
    if (count === 0 || !this.#options.editable) return 0;
    this.view.dispatch(replaceHits(this.view.state, hits, words, this.#options.language));
    // What is typed next is a step of its own.
    this.view.dispatch(closeHistory(this.view.state.tr));
    return count;
  }

  /** The height of a place in the window, or null where it is not drawn. */
  topOf(block: number, offset: number): number | null {
    return this.topAt(positionOf(this.doc, block, offset));
  }

  topAt(position: number): number | null {
    try {
      return this.view.coordsAtPos(position).top;
    } catch {
      return null;
    }
  }

  destroy() {
    this.view.destroy();
  }
}
