// What the toolbar and the keys do to a body. Leaves the keys themselves to `keymap.ts`.
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { NodeSelection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { allowedHref, body, type Phrase } from './schema';

const { nodes, marks } = body;

/** The innermost node of a type around the selection, with its position. */
export function around(
  state: EditorState,
  ...types: NodeType[]
): { node: Node; at: number; depth: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, at: $from.before(depth), depth };
  }
  return null;
}

/** The phrase that is chosen, or what is typed next, is in this language; in the letter's where it is none. */
export function setPhrase(code: Phrase | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const mark = marks.language!;
    if (!dispatch) return true;
    const { tr } = state;
    if (empty) dispatch(code ? tr.addStoredMark(mark.create({ code })) : tr.removeStoredMark(mark));
    else dispatch(code ? tr.addMark(from, to, mark.create({ code })) : tr.removeMark(from, to, mark));
    return true;
  };
}

export const toggleStrong = toggleMark(marks.strong!);
export const toggleEm = toggleMark(marks.em!);

/** Wraps in a list, takes out of it, or turns the other kind of list into this one. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = around(state, nodes.bullet_list!, nodes.ordered_list!);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item!)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.at, type));
    return true;
  };
}

export const toggleBullets = toggleList(nodes.bullet_list!);
export const toggleNumbers = toggleList(nodes.ordered_list!);

export const BLOCK_KINDS = ['paragraph', 'heading-1', 'heading-2', 'heading-3', 'blockquote'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export function blockKind(state: EditorState): BlockKind {
  const { parent } = state.selection.$from;
  if (parent.type === nodes.heading) return `heading-${parent.attrs.level as 1 | 2 | 3}`;
  return around(state, nodes.blockquote!) ? 'blockquote' : 'paragraph';
}

export function setBlockKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    if (kind.startsWith('heading-'))
      return setBlockType(nodes.heading!, { level: Number(kind.slice(-1)) })(state, dispatch);
    if (blockKind(state).startsWith('heading-') && kind === 'paragraph')
      return setBlockType(nodes.paragraph!)(state, dispatch);
    const quoted = around(state, nodes.blockquote!) !== null;
    if (kind === 'blockquote') return quoted ? false : wrapIn(nodes.blockquote!)(state, dispatch);
    return quoted ? lift(state, dispatch) : setBlockType(nodes.paragraph!)(state, dispatch);
  };
}

export function insertField(name: string): Command {
  return (state, dispatch) => {
    const field = state.schema.nodes.field!.create({ name });
    dispatch?.(state.tr.replaceSelectionWith(field, true).scrollIntoView());
    return true;
  };
}

/** A new page begins after the block of the caret. */
export const insertPageBreak: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (around(state, nodes.note_text!)) return false;
  const after = $from.depth ? $from.after(1) : state.doc.content.size;
  const tr = state.tr.insert(after, nodes.page_break!.create());
  // What follows needs a line to be written on.
  if (after + 1 >= tr.doc.content.size) tr.insert(after + 1, nodes.paragraph!.create());
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 2))).scrollIntoView());
  return true;
};

/** The next number no note has. */
function freeLabel(doc: Node): string {
  const taken = new Set<string>();
  doc.descendants((node) => {
    if (node.type === nodes.note || node.type === nodes.note_text) taken.add(node.attrs.label as string);
  });
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** A figure at the caret and its note at the end of the text, where the caret goes. */
export const insertNote: Command = (state, dispatch) => {
  if (around(state, nodes.note_text!)) return false;
  const label = freeLabel(state.doc);
  const { to } = state.selection;
  const tr = state.tr.insert(to, nodes.note!.create({ label }));
  const text = nodes.note_text!.create({ label }, nodes.paragraph!.create());
  const end = tr.doc.content.size;
  tr.insert(end, text);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 2)).scrollIntoView());
  return true;
};

/** The link at the caret or in the selection: its address, and all of its words. */
export function linkAt(state: EditorState): { href: string; from: number; to: number } | null {
  const { $from, from, to } = state.selection;
  const link = marks.link!.isInSet(from === to ? $from.marks() : ($from.nodeAfter?.marks ?? []));
  if (!link) return null;
  const start = $from.start();
  let [first, last] = [from, to];
  $from.parent.forEach((node, offset) => {
    if (!link.isInSet(node.marks)) return;
    const [begin, end] = [start + offset, start + offset + node.nodeSize];
    if (end < first || begin > last) return;
    first = Math.min(first, begin);
    last = Math.max(last, end);
  });
  return { href: link.attrs.href as string, from: first, to: last };
}

/** What one leaves out when one types an address: `nom@site.be`, `www.site.be/page`. */
function whole(address: string): string {
  if (/^[^\s:/@]+@[^\s:/@]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s:/@.]+(\.[^\s:/@.]+)*\.\p{L}{2,}(\/\S*)?$/u.test(address) ? `https://${address}` : address;
}

/** Sets a link on what is selected, on the link at the caret, or on its own address as words. Empty takes it away. */
export function setLink(address: string): Command {
  return (state, dispatch) => {
    const href = whole(address);
    if (href && !allowedHref(href)) return false;
    const now = linkAt(state);
    const { from, to } = now ?? state.selection;
    const tr = state.tr;
    if (from === to && href) tr.insertText(address, from);
    const end = from === to ? from + address.length : to;
    tr.removeMark(from, end, marks.link!);
    if (href) tr.addMark(from, end, marks.link!.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Beside a field, Backspace or Delete first selects it; the second stroke deletes. */
export function selectField(side: 'before' | 'after'): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof TextSelection) || !selection.$cursor) return false;
    const node = side === 'before' ? selection.$cursor.nodeBefore : selection.$cursor.nodeAfter;
    if (node?.type.name !== 'field') return false;
    const at = side === 'before' ? selection.from - node.nodeSize : selection.from;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, at)));
    return true;
  };
}

/** A line break in a paragraph; a cell of a table has one line. */
export const insertBreak: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodes.paragraph) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break!.create()).scrollIntoView());
  return true;
};
