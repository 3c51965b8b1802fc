// An editor over the text of one version: the body, or a single line. Leaves saving, pages and popovers to the screen.
// Never kept in `$state`: a proxy around an editor breaks it.
import { history } from 'prosemirror-history';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { EditorState, Selection, TextSelection, type Command, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Language, Notice } from '../../../lib/generated/api';
import { Chips, type Shown } from './chip';
import { bodyRules, quotesOf } from './inputrule';
import { bodyKeys, lineKeys, type Around } from './keymap';
import { parseBody, parseLine } from './markdown';
import { cleanHtml, cleanSlice, textToSlice } from './paste';
import { placeOf, positionOf } from './place';
import { plainText, serializeBody, serializeLine } from './serialize';
import { showNotices, underline } from './underline';

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

  constructor(place: HTMLElement, options: Options) {
    this.#options = options;
    this.#chips = new Chips(options.shown);
    this.view = new EditorView(place, {
      state: this.#stateOf(options.text),
      editable: () => options.editable,
      nodeViews: { field: this.#chips.create },
      attributes: {
        role: 'textbox',
        'aria-multiline': String(options.kind === 'body'),
        'aria-label': options.label,
        'aria-readonly': String(!options.editable),
        lang: options.language,
        spellcheck: 'true',
        tabindex: '0',
      },
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
      transformPastedHTML: cleanHtml,
      transformPasted: cleanSlice,
      clipboardTextParser: (text, context) => this.#pasteText(text, context),
      clipboardTextSerializer: (slice) => plainText(slice.content, (name) => options.shown(name).text),
    });
    this.view.dom.addEventListener('field', (event) =>
      options.around.openValue((event as CustomEvent<number>).detail),
    );
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
    return EditorState.create({ doc, plugins: [...plugins, history({ newGroupDelay: 500 }), underline()] });
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
    const selection = TextSelection.between(state.doc.resolve(at(from)), state.doc.resolve(at(to)));
    this.view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  }

  /** Focus at the beginning or the end, as one comes from above or below. */
  enter(edge: 'start' | 'end') {
    const { state } = this.view;
    const selection = edge === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
    this.view.dispatch(state.tr.setSelection(selection));
    this.view.focus();
  }

  /** The height of a place in the window, or null where it is not drawn. */
  topOf(block: number, offset: number): number | null {
    try {
      return this.view.coordsAtPos(positionOf(this.doc, block, offset)).top;
    } catch {
      return null;
    }
  }

  destroy() {
    this.view.destroy();
  }
}
