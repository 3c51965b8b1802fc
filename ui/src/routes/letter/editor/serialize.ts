// A body written as CommonMark so that reading it again gives the same body, letter for letter.
// Leaves reading to `markdown.ts`; what Markdown cannot hold (empty paragraphs, spaces at an edge) is dropped.
import type { Fragment, Node } from 'prosemirror-model';
import { writeInline } from './inline';

/** Markers change with depth and between neighbours, so that two lists stay two and `- - -` is no rule. */
const BULLETS = ['-', '+'] as const;
const DELIMITERS = ['.', ')'] as const;

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((row, at) => (at === 0 ? first : row ? rest : '') + row)
    .join('\n');
}

/** Rows of a quotation keep their bar on empty rows too. */
function quote(text: string): string {
  return text
    .split('\n')
    .map((row) => (row ? `> ${row}` : '>'))
    .join('\n');
}

function writeBlocks(parent: Node, depth: number): string[] {
  const written: string[] = [];
  let previous: Node | null = null;
  let parity = 0;
  parent.forEach((node) => {
    if (leavesNoTrace(node)) return;
    parity = previous && isList(node) && previous.type === node.type ? 1 - parity : 0;
    written.push(writeBlock(node, depth, parity));
    previous = node;
  });
  return written;
}

function isList(node: Node): boolean {
  return node.type.name === 'bullet_list' || node.type.name === 'ordered_list';
}

/** Whether it has no words. */
export function isBlank(node: Node): boolean {
  const signs = ['field', 'note'];
  return node.textContent.trim() === '' && !node.children.some((child) => signs.includes(child.type.name));
}

/** Whether Markdown has no way to keep it. */
export function leavesNoTrace(node: Node): boolean {
  return (node.type.name === 'paragraph' || node.type.name === 'heading') && isBlank(node);
}

/** Signs at the end of a heading would close it. */
function writeHeading(node: Node): string {
  const words = writeInline(node).replace(/(^|\s)(#+)$/, '$1\\$2');
  return `${'#'.repeat(node.attrs.level as number)} ${words}`;
}

function writeNote(node: Node): string {
  const text = writeBlocks(node, 0).join('\n\n');
  return indent(text, `[^${node.attrs.label as string}]:${text ? ' ' : ''}`, '    ');
}

function writeBlock(node: Node, depth: number, parity: number): string {
  switch (node.type.name) {
    case 'blockquote':
      return quote(writeBlocks(node, depth).join('\n\n'));
    case 'bullet_list':
      return writeList(node, depth, () => BULLETS[(depth + parity) % 2 === 0 ? 0 : 1]);
    case 'ordered_list':
      return writeList(node, depth, (at) => {
        const delimiter = DELIMITERS[(depth + parity) % 2 === 0 ? 0 : 1];
        return `${(node.attrs.order as number) + at}${delimiter}`;
      });
    case 'table':
      return writeTable(node);
    case 'heading':
      return writeHeading(node);
    case 'page_break':
      return '---';
    case 'note_text':
      return writeNote(node);
    default:
      return writeInline(node);
  }
}

function writeList(list: Node, depth: number, marker: (at: number) => string): string {
  const items: string[] = [];
  list.forEach((item, _, at) => {
    const mark = marker(at);
    const text = writeBlocks(item, depth + 1).join(isTightItem(item) ? '\n' : '\n\n');
    items.push(text ? indent(text, `${mark} `, ' '.repeat(mark.length + 1)) : mark);
  });
  return items.join(isTight(list) ? '\n' : '\n\n');
}

function isTight(list: Node): boolean {
  return list.children.every(isTightItem);
}

/** One paragraph and lists that may follow it without an empty row. */
function isTightItem(item: Node): boolean {
  const [first, ...rest] = item.children.filter((node) => node.type.name !== 'paragraph' || !isBlank(node));
  if (!first) return true;
  const lists = isList(first) ? [first, ...rest] : rest;
  return (first.type.name === 'paragraph' || isList(first)) && lists.every(interrupts) && lists.length < 2;
}

/** Only a list that begins with 1 and with words may stand right under a line. */
function interrupts(node: Node): boolean {
  if (!isList(node) || !isTight(node)) return false;
  if (node.type.name === 'ordered_list' && node.attrs.order !== 1) return false;
  return writeBlocks(node.child(0), 0).length > 0;
}

function writeTable(table: Node): string {
  const head = table.child(0);
  const rule = head.children.map((cell) => {
    if (cell.attrs.align === 'center') return ':-:';
    return cell.attrs.align === 'end' ? '-:' : '-';
  });
  const rows = table.children.map((row) =>
    head.children.map((_, at) => (at < row.childCount ? writeInline(row.child(at), true) : '')),
  );
  rows.splice(1, 0, rule);
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The body as it is kept. */
export function serializeBody(doc: Node): string {
  return writeBlocks(doc, 0).join('\n\n');
}

/** The subject as it is kept: two braces that are no field bear a backslash. */
export function serializeLine(doc: Node): string {
  const parts = doc.children.map((node) =>
    node.isText
      ? (node.text ?? '').replace(/\s*\n\s*/g, ' ').replace(/\{\{/g, '\\{{')
      : `{{${node.attrs.name as string}}}`,
  );
  return parts.join('');
}

/** The words of a fragment with its fields as they read today, for the clipboard's plain text. */
export function plainText(fragment: Fragment, values: (name: string) => string): string {
  return fragment.textBetween(0, fragment.size, '\n\n', (leaf) => {
    if (leaf.type.name === 'hard_break') return '\n';
    return leaf.type.name === 'field' ? values(leaf.attrs.name as string) : '';
  });
}
