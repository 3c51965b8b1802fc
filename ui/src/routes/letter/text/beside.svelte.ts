// What stands open beside the words, and what comes of it: a field taken from the list, its value, a link. Leaves how it
// looks to `Popovers.svelte`.
import { attempt } from '../act';
import { insertField, linkAt, setLink } from '../editor/command';
import type { Editor } from '../editor/editor';
import type { Writing } from '../writing.svelte';
import { boxAt, type Editors } from './editors';

type Box = { left: number; top: number; bottom: number };
export type Open =
  | { kind: 'fields'; by: Box }
  | { kind: 'value'; by: Box; field: string }
  | { kind: 'link'; by: Box; href: string };

export class Beside {
  open = $state.raw<Open | null>(null);
  #writing: Writing;
  #editors: () => Editors;

  constructor(writing: Writing, editors: () => Editors) {
    [this.#writing, this.#editors] = [writing, editors];
  }

  openFields = (editor: Editor) => {
    this.#editors().last = editor;
    this.open = { kind: 'fields', by: boxAt(editor, editor.view.state.selection.from) };
  };

  openLink = () => {
    const { body } = this.#editors();
    const { state } = body.view;
    this.open = { kind: 'link', by: boxAt(body, state.selection.from), href: linkAt(state)?.href ?? '' };
  };

  openValue = (editor: Editor, at: number) => {
    const name = editor.doc.nodeAt(at)?.attrs.name as string | undefined;
    if (!name || !this.#writing.editable) return;
    this.#editors().last = editor;
    editor.behind(at);
    this.open = { kind: 'value', by: boxAt(editor, at), field: name };
  };

  close = () => {
    if (!this.open) return;
    this.open = null;
    this.#editors().last.focus();
  };

  take = (name: string) => {
    this.open = null;
    this.#editors().last.run(insertField(name));
  };

  link = (href: string): boolean => {
    const { view } = this.#editors().body;
    const done = setLink(href)(view.state, view.dispatch.bind(view));
    if (done) this.close();
    return done;
  };

  keepValue = (field: string, value: string) => {
    this.close();
    void attempt(() => this.#writing.write({ fields: { [field]: value } }));
  };
}
