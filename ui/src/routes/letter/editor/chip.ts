// A merge field as a chip: its value of today, or a dashed hole with its name. Not breakable, one stop of the caret.
// Leaves giving it a value to the popover of the screen.
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';

/** Values up to this length stay on one row; a whole sentence may wrap. */
const UNBROKEN = 32;

/** What a chip shows and says for a field. */
export interface Shown {
  /** Words on the chip. */
  text: string;
  hole: boolean;
  /** "champ date de la lettre : 28 octobre 2026" */
  name: string;
}

/** All chips of one editor, so that they follow values that change outside of it. */
export class Chips {
  #all = new Set<Chip>();
  #show: (name: string) => Shown;

  constructor(show: (name: string) => Shown) {
    this.#show = show;
  }

  create = (node: Node, view: EditorView, position: () => number | undefined) => {
    const chip = new Chip(
      node,
      () => this.#show(node.attrs.name as string),
      (one) => this.#all.delete(one),
    );
    chip.open = () => {
      const at = position();
      if (at !== undefined) view.dom.dispatchEvent(new CustomEvent('field', { detail: at }));
    };
    this.#all.add(chip);
    return chip;
  };

  renew() {
    for (const chip of this.#all) chip.draw();
  }
}

class Chip implements NodeView {
  dom = document.createElement('span');
  open: () => void = () => undefined;
  #node: Node;
  #shown: () => Shown;
  #gone: (chip: Chip) => void;

  constructor(node: Node, shown: () => Shown, gone: (chip: Chip) => void) {
    this.#node = node;
    this.#shown = shown;
    this.#gone = gone;
    this.dom.dataset.field = node.attrs.name as string;
    this.dom.setAttribute('role', 'img');
    // A value comes from the desk: nobody wrote it here.
    this.dom.spellcheck = false;
    this.dom.addEventListener('dblclick', () => this.open());
    this.draw();
  }

  draw() {
    const { text, hole, name } = this.#shown();
    // What the editor lights a chip with stays.
    this.dom.classList.add('chip');
    this.dom.classList.toggle('hole', hole);
    this.dom.classList.toggle('short', text.length <= UNBROKEN);
    this.dom.textContent = text;
    // A hole is named in the language of the person, not of the letter.
    if (hole) this.dom.lang = document.documentElement.lang;
    else this.dom.removeAttribute('lang');
    this.dom.setAttribute('aria-label', name);
  }

  update(node: Node): boolean {
    return node.type === this.#node.type && node.attrs.name === this.#node.attrs.name;
  }

  selectNode() {
    this.dom.classList.add('selected');
  }

  deselectNode() {
    this.dom.classList.remove('selected');
  }

  ignoreMutation() {
    return true;
  }

  destroy() {
    this.#gone(this);
  }
}
