// The words that were found, lit in the text, the present ones apart. They move with the text until they are shown anew.
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Hit } from './seek';

const key = new PluginKey<DecorationSet>('found');

export function found(): Plugin {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const shown = tr.getMeta(key) as { hits: readonly Hit[]; present: Hit | null } | undefined;
        if (!shown) return set.map(tr.mapping, tr.doc);
        const marks = shown.hits.map((hit) =>
          Decoration.inline(hit.from, hit.to, { class: hit === shown.present ? 'found present' : 'found' }),
        );
        return DecorationSet.create(tr.doc, marks);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** A transaction that shows these hits and no others. */
export function showHits(state: EditorState, hits: readonly Hit[], present: Hit | null) {
  return state.tr.setMeta(key, { hits, present }).setMeta('addToHistory', false);
}
