// The two editors of one version, subject and body, as one text: the caret goes from one to the other by the arrows.
// Leaves popovers, margin and keeping to the screen.
import type { Notice, Part, VersionView } from '../../../lib/generated/api';
import type { Shown } from '../editor/chip';
import { Editor } from '../editor/editor';

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
  onvalue: (editor: Editor, at: number) => void;
  onstep: (editor: Editor, direction: 'undo' | 'redo') => void;
}

export class Editors {
  readonly subject: Editor;
  readonly body: Editor;
  /** The one the caret was in last. */
  last: Editor;

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
          deskStep: (direction) => options.onstep(self(), direction),
          openFields: () => options.onfields(self()),
          openLink: options.onlink,
          openValue: (at) => options.onvalue(self(), at),
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

  get source() {
    return { subject: () => this.subject.text, body: () => this.body.text };
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

  showNotices(notices: readonly Notice[]) {
    this.subject.showNotices(notices.filter((notice) => notice.where.part === 'subject'));
    this.body.showNotices(notices.filter((notice) => notice.where.part === 'body'));
  }

  /** Puts the caret at a place of the subject or the body. */
  select(part: Part, block: number, start: number, end: number) {
    const inBody = part === 'body';
    this.last = inBody ? this.body : this.subject;
    this.last.select(inBody ? block : 0, start, end);
    this.last.view.focus();
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
