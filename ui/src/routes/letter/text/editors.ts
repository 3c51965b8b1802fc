// The two editors of one version, subject and body, as one text: the caret goes from one to the other by the arrows.
// Leaves popovers, margin and keeping to the screen.
import type { Notice, Part, VersionView } from '../../../lib/generated/api';
import type { Shown } from '../editor/chip';
import { Editor } from '../editor/editor';
import type { LeftOut } from '../editor/paste';
import { followsBreak } from '../editor/place';
import type { Source } from '../writing.svelte';
import { Together } from './together';

export interface EditorsOptions {
  subject: HTMLElement;
  body: HTMLElement;
  version: VersionView;
  editable: boolean;
  labels: { subject: string; body: string };
  shown: (field: string) => Shown;
  onchange: () => void;
  /** The caret moved in the editor that has the focus, or its text changed. */
  onmove: (editor: Editor) => void;
  onfields: (editor: Editor) => void;
  onlink: () => void;
  onleftout: (what: LeftOut) => void;
  onvalue: (editor: Editor, at: number) => void;
  onstep: (editor: Editor, direction: 'undo' | 'redo') => void;
}

export class Editors {
  readonly subject: Editor;
  readonly body: Editor;
  /** The one the caret was in last. */
  last: Editor;
  /** What changed both at once. */
  readonly together = new Together();

  constructor(options: EditorsOptions) {
    const make = (kind: 'line' | 'body', place: HTMLElement, text: string, label: string): Editor => {
      const self = (): Editor => (kind === 'body' ? this.body : this.subject);
      return new Editor(place, {
        kind,
        text,
        label,
        language: options.version.lang,
        editable: options.editable,
        shown: options.shown,
        onchange: options.onchange,
        onmove: () => this.last && options.onmove(self()),
        around: {
          stepTogether: (direction) => this.together.step(direction),
          deskStep: (direction) => options.onstep(self(), direction),
          openFields: () => options.onfields(self()),
          openLink: options.onlink,
          openValue: (at) => options.onvalue(self(), at),
          leftOut: options.onleftout,
          leave: (edge) => this.#cross(kind, edge),
        },
      });
    };
    this.subject = make('line', options.subject, options.version.subject, options.labels.subject);
    this.body = make('body', options.body, options.version.body, options.labels.body);
    this.last = this.body;
  }

  #cross(from: 'line' | 'body', edge: 'up' | 'down'): boolean {
    if (from === 'line' && edge === 'down') this.body.enter('start');
    else if (from === 'body' && edge === 'up') this.subject.enter('end');
    else return false;
    return true;
  }

  get source(): Source {
    return {
      subject: () => this.subject.text,
      body: () => this.body.text,
      signs: () => this.body.signs,
      opensPage: (block) => followsBreak(this.body.doc, block),
    };
  }

  /** Where the caret stands; `line`: in the subject. */
  get caret() {
    const { block, offset } = this.last.place ?? { block: 0, offset: 0 };
    return { line: this.last === this.subject, block, offset };
  }

  /** Puts it back there; the focus stays where it is. */
  put({ line, block, offset }: { line: boolean; block: number; offset: number }) {
    this.last = line ? this.subject : this.body;
    this.last.select(line ? 0 : block, offset);
  }

  /** Both, in the order of the letter. */
  get all(): Editor[] {
    return [this.subject, this.body];
  }

  /** A text that came from outside takes the place of this one. */
  reset(version: VersionView) {
    if (version.subject !== this.subject.text) this.subject.reset(version.subject);
    if (version.body !== this.body.text) this.body.reset(version.body);
  }

  renewChips() {
    this.subject.renewChips();
    this.body.renewChips();
  }

  /** Whether words are checked as they are written. */
  spell(on: boolean) {
    for (const editor of this.all) editor.spell(on);
  }

  showNotices(notices: readonly Notice[]) {
    this.subject.showNotices(notices.filter((notice) => notice.where.part === 'subject'));
    this.body.showNotices(notices.filter((notice) => notice.where.part === 'body'));
  }

  /** Puts the caret at a place of the subject or the body. */
  select(part: Part, block: number, start: number, end: number) {
    const inBody = part === 'body';
    this.last = inBody ? this.body : this.subject;
    // First: a text that has no caret is not scrolled to it.
    this.last.view.focus();
    this.last.select(inBody ? block : 0, start, end);
  }

  /** Where a field first stands. */
  find(field: string): { editor: Editor; at: number } | null {
    for (const editor of [this.subject, this.body]) {
      let at = -1;
      editor.doc.descendants((node, position) => {
        if (at < 0 && node.type.name === 'field' && node.attrs.name === field) at = position;
      });
      if (at >= 0) return { editor, at };
    }
    return null;
  }

  destroy() {
    this.subject.destroy();
    this.body.destroy();
  }
}

/** The place of a position in the window, for a box beside it. */
export function boxAt(editor: Editor, position: number) {
  const { left, top, bottom } = editor.view.coordsAtPos(position);
  return { left, top, bottom };
}

/** Brings words into sight, where they are not: a third below the upper edge. */
export function bringIntoSight(
  scroller: HTMLElement,
  { view }: Editor,
  { from, to }: { from: number; to: number },
) {
  const [box, top, bottom] = [
    scroller.getBoundingClientRect(),
    view.coordsAtPos(from, 1).top,
    view.coordsAtPos(to, -1).bottom,
  ];
  const margin = 24;
  if (top < box.top + margin || bottom > box.bottom - margin)
    scroller.scrollTop += top - box.top - box.height / 3;
}
