// Words that comments hang on, with dots below them; those of the comment one stands at apart. They move with the text,
// whole words always, and what is typed over them takes their place. They are no part of the text: nothing of them is
// kept, copied or counted. Leaves finding them again to `anchor.ts`.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { BARRIER } from './fold';
import { wholeWords } from './words';

export interface Hung {
  /** Of the comment. */
  key: string;
  from: number;
  to: number;
}

export interface Shown {
  hung: readonly Hung[];
  /** The comment one stands at. */
  present: string | null;
  /** What the pointer is told over the words, where no margin says it. */
  titleOf: (key: string) => string | undefined;
}

interface Drawn extends Shown {
  marks: DecorationSet;
}

const key = new PluginKey<Drawn>('commented');

const NOTHING: Shown = { hung: [], present: null, titleOf: () => undefined };

export function commented(): Plugin {
  return new Plugin<Drawn>({
    key,
    state: {
      init: (_config, { doc }) => draw(doc, NOTHING),
      apply(tr, drawn) {
        const shown = tr.getMeta(key) as Shown | undefined;
        if (shown) return draw(tr.doc, { ...shown, hung: shown.hung.map((one) => grown(tr.doc, one)) });
        if (!tr.docChanged || drawn.hung.length === 0) return drawn;
        return draw(tr.doc, { ...drawn, hung: drawn.hung.flatMap((one) => moved(tr, one)) });
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  });
}

function draw(doc: Node, { hung, present, titleOf }: Shown): Drawn {
  const marks = hung.map(({ key: name, from, to }) => {
    const title = titleOf(name);
    return Decoration.inline(from, to, {
      class: name === present ? 'commented here' : 'commented',
      ...(title === undefined ? { 'aria-details': nameOf(name) } : { title }),
    });
  });
  return { hung, present, titleOf, marks: DecorationSet.create(doc, marks) };
}

/** The name by which words point to what is said of them. */
export function nameOf(key: string): string {
  return `comment-${key}`;
}

function moved({ mapping, doc }: Transaction, { key, from, to }: Hung): Hung[] {
  const [start, end] = [mapping.mapResult(from, 1), mapping.mapResult(to, -1)];
  if (start.pos < end.pos) return [grown(doc, { key, from: start.pos, to: end.pos })];
  // Others were put in the place of just these.
  const [before, after] = [mapping.mapResult(from, -1), mapping.mapResult(to, 1)];
  const replaced = !before.deletedBefore && !after.deletedAfter && before.pos < after.pos;
  return replaced ? [grown(doc, { key, from: before.pos, to: after.pos })] : [];
}

/** Until no word is cut: one that is corrected at its end is the same word. */
function grown(doc: Node, { key, from, to }: Hung): Hung {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const start = wholeWords(wordsAround($from.parent), { start: $from.parentOffset, end: $from.parentOffset });
  const end = wholeWords(wordsAround($to.parent), { start: $to.parentOffset, end: $to.parentOffset });
  return { key, from: $from.start() + start.start, to: $to.start() + end.end };
}

/** A unit for each place of the block; a block of blocks has no words of its own. */
function wordsAround(block: Node): string {
  return block.inlineContent ? block.textBetween(0, block.content.size, null, BARRIER) : '';
}

/** What hangs where. */
export function hungIn(state: EditorState): readonly Hung[] {
  return key.getState(state)?.hung ?? [];
}

/** A transaction that hangs these comments and no others. */
export function showComments(state: EditorState, shown: Shown) {
  return state.tr.setMeta(key, shown).setMeta('addToHistory', false);
}
