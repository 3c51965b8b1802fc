// Words a notice is about, underlined in the colour of its severity. They move with the text until the next notices.
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Notice } from '../../../lib/generated/api';
import { nameOf } from '../remedy';
import { positionOf, textBlocks } from './place';

const key = new PluginKey<DecorationSet>('underline');

/** Notices with a place in words, as positions of this document. */
export function ranges(
  state: EditorState,
  notices: readonly Notice[],
): { from: number; to: number; notice: Notice }[] {
  const count = textBlocks(state.doc).length;
  return notices.flatMap((notice) => {
    const { block, start, end } = notice.where;
    // A hole is a chip that says so itself.
    if (notice.code === 'empty-field') return [];
    if (block === null || block >= count || start === null) return [];
    const from = positionOf(state.doc, block, start);
    const to = positionOf(state.doc, block, Math.max(end ?? start + 1, start + 1));
    return to > from ? [{ from, to, notice }] : [];
  });
}

export function underline(): Plugin {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set, _before, state) {
        const notices = tr.getMeta(key) as readonly Notice[] | undefined;
        if (!notices) return set.map(tr.mapping, tr.doc);
        const marks = ranges(state, notices).map(({ from, to, notice }) =>
          Decoration.inline(from, to, {
            class: `noticed ${notice.severity}`,
            'aria-details': nameOf(notice),
          }),
        );
        return DecorationSet.create(tr.doc, marks);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** A transaction that shows these notices and no others. */
export function showNotices(state: EditorState, notices: readonly Notice[]) {
  return state.tr.setMeta(key, notices).setMeta('addToHistory', false);
}
