// Places in the text, as the desk counts them: ordinal of the text block, UTF-16 units within it, a field counting one.
// An empty paragraph leaves no trace in Markdown and is not counted, unless an item or quotation holds nothing else.
import type { Node } from 'prosemirror-model';
import { isBlank, leavesNoTrace } from './serialize';

export interface BlockPlace {
  block: number;
  /** Position of the block's first character in the document. */
  from: number;
  node: Node;
}

function isCounted(node: Node, parent: Node | null, index: number): boolean {
  if (!leavesNoTrace(node)) return true;
  if (parent?.type.name !== 'list_item' && parent?.type.name !== 'blockquote') return false;
  const blank = (child: Node) => child.type.name === 'paragraph' && isBlank(child);
  return index === 0 && parent.children.every(blank);
}

/** The text blocks in the order the desk counts them. */
export function textBlocks(doc: Node): BlockPlace[] {
  if (doc.inlineContent) return [{ block: 0, from: 0, node: doc }];
  const blocks: BlockPlace[] = [];
  doc.descendants((node, position, parent, index) => {
    if (!node.isTextblock) return true;
    if (isCounted(node, parent, index)) blocks.push({ block: blocks.length, from: position + 1, node });
    return false;
  });
  return blocks;
}

/** The position of a place; the end of the nearest block before it where that block is gone. */
export function positionOf(doc: Node, block: number, offset: number): number {
  const blocks = textBlocks(doc);
  const found = blocks[Math.min(block, blocks.length - 1)];
  if (!found) return 0;
  const within = block < blocks.length ? offset : found.node.content.size;
  return found.from + Math.max(0, Math.min(within, found.node.content.size));
}

/** The place of a position, or null in a block that is not counted. */
export function placeOf(doc: Node, position: number): { block: number; offset: number } | null {
  for (const { block, from, node } of textBlocks(doc)) {
    if (position >= from && position <= from + node.content.size) return { block, offset: position - from };
  }
  return null;
}

/** Whether a page break stands right before a block, or without a block at the end of the text. */
export function followsBreak(doc: Node, block: number | null): boolean {
  const blocks = textBlocks(doc);
  const found = block === null ? undefined : blocks[block];
  let at = doc.childCount;
  if (found) {
    const $from = doc.resolve(found.from);
    at = $from.index(0);
    // Something of what it belongs to stands before it on the page.
    if (blocks.some(({ from }) => from < found.from && from > $from.before(1))) return false;
  }
  const before = doc.children.slice(0, at).filter((node) => !leavesNoTrace(node));
  return before.at(-1)?.type.name === 'page_break';
}
