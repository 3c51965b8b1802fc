// A change of several texts at once, as one step: undone in all of them, or redone, as long as none was changed since.
import { redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { Editor } from '../editor/editor';

export class Together {
  #changed: Editor[] = [];
  #before: Node[] = [];
  #after: Node[] = [];

  /** What was just done in these. */
  hold(changed: Editor[]) {
    this.#changed = changed;
    this.#before = [];
    this.#after = changed.map((editor) => editor.doc);
  }

  /** Whether the texts stand as the change left them, or as undoing it did. */
  can(direction: 'undo' | 'redo'): boolean {
    const docs = direction === 'undo' ? this.#after : this.#before;
    return (
      docs.length > 0 &&
      this.#changed.every((editor, at) => !editor.view.isDestroyed && editor.doc === docs[at])
    );
  }

  step(direction: 'undo' | 'redo'): boolean {
    if (!this.can(direction)) return false;
    for (const { view } of this.#changed)
      (direction === 'undo' ? undo : redo)(view.state, view.dispatch.bind(view));
    const docs = this.#changed.map((editor) => editor.doc);
    [this.#before, this.#after] = direction === 'undo' ? [docs, []] : [[], docs];
    return true;
  }
}
