// Colours the fields and the keys of the lines in sight. Leaves what a token is to `token.ts`.
import type { Text } from '@codemirror/state';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view';
import { frontEnd, tokens, type Token } from '../token';

// Names of fields are no words of the language.
const mark = (kind: Token['kind'], spelled: boolean) =>
  Decoration.mark({ class: kind, attributes: spelled ? {} : { spellcheck: 'false', translate: 'no' } });
const MARKS: Record<Token['kind'], Decoration> = {
  fence: mark('fence', false),
  key: mark('key', false),
  note: mark('note', true),
  field: mark('field', false),
};

function* linesOf(doc: Text) {
  for (let at = 1; at <= doc.lines; at += 1) yield doc.line(at).text;
}

function marksOf(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  const end = frontEnd(linesOf(doc));
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = doc.lineAt(at);
      for (const token of tokens(line.text, line.number <= end))
        marks.add(line.from + token.from, line.from + token.to, MARKS[token.kind]);
      at = line.to + 1;
    }
  }
  return marks.finish();
}

export const highlight = ViewPlugin.define(
  (view) => ({
    marks: marksOf(view),
    update(update) {
      if (update.docChanged || update.viewportChanged) this.marks = marksOf(update.view);
    },
  }),
  { decorations: (plugin) => plugin.marks },
);
