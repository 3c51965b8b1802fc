// What the toolbar says of the caret: which marks and blocks it stands in.
import type { EditorState } from 'prosemirror-state';
import { around, blockKind, linkAt, type BlockKind } from '../editor/command';
import { body, type Phrase } from '../editor/schema';
import { cellAt } from '../editor/table';

export interface Caret {
  inBody: boolean;
  block: BlockKind;
  strong: boolean;
  em: boolean;
  link: boolean;
  /** Of the phrase, where it is not the letter's. */
  phrase: Phrase | null;
  bullets: boolean;
  numbers: boolean;
  inTable: boolean;
}

export const NOWHERE: Caret = {
  inBody: false,
  block: 'paragraph',
  strong: false,
  em: false,
  link: false,
  phrase: null,
  bullets: false,
  numbers: false,
  inTable: false,
};

function phraseOf(state: EditorState): Phrase | null {
  const { from, to, empty, $from } = state.selection;
  const type = body.marks.language!;
  let found = empty ? type.isInSet(state.storedMarks ?? $from.marks()) : undefined;
  if (!empty) state.doc.nodesBetween(from, to, (node) => void (found ??= type.isInSet(node.marks)));
  return (found?.attrs.code as Phrase | undefined) ?? null;
}

export function caretOf(state: EditorState): Caret {
  const { from, to, empty, $from } = state.selection;
  const bears = (name: 'strong' | 'em') => {
    const mark = body.marks[name]!;
    return empty
      ? (state.storedMarks ?? $from.marks()).some((one) => one.type === mark)
      : state.doc.rangeHasMark(from, to, mark);
  };
  const list = around(state, body.nodes.bullet_list!, body.nodes.ordered_list!);
  return {
    inBody: true,
    block: blockKind(state),
    strong: bears('strong'),
    em: bears('em'),
    link: linkAt(state) !== null,
    phrase: phraseOf(state),
    bullets: list?.node.type === body.nodes.bullet_list,
    numbers: list?.node.type === body.nodes.ordered_list,
    inTable: cellAt(state) !== null,
  };
}
