// What comes from the clipboard keeps its structure and loses its looks: paragraphs, lists, emphasis, links, tables.
// The schema drops all else; here only what it cannot mend by itself is mended before.
import { Fragment, Slice, type Node, type ResolvedPos } from 'prosemirror-model';
import { parseLine } from './markdown';
import { plainTable } from './paste-table';
import { wordLists } from './paste-word';
import { allowedHref, body } from './schema';

/** Everything below a space but line feed and tab, and what has no place in a letter (object, byte order). */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffc]/g;

/** Styles never reach a document of ours (the content policy forbids them): they are read as data. */
function withoutStyles(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-look='));
}

/** Bold and italic of a style become marks; a <b> that says it is not bold is none. */
function markLooks(page: Document) {
  for (const element of page.querySelectorAll<HTMLElement>('[data-look]')) {
    const look = element.dataset.look ?? '';
    if (/font-weight:\s*normal/.test(look) && element.matches('b'))
      element.replaceWith(...element.childNodes);
    const wrap = (tag: string) => {
      const mark = page.createElement(tag);
      mark.append(...element.childNodes);
      element.append(mark);
    };
    if (element.matches('span, p, a') && /font-weight:\s*(bold|[6-9]00)/.test(look)) wrap('strong');
    if (element.matches('span, p, a') && /font-style:\s*italic/.test(look)) wrap('em');
    if (/text-align:\s*(right|end)/.test(look)) element.dataset.align = 'end';
    if (/text-align:\s*center/.test(look)) element.dataset.align = 'center';
    delete element.dataset.look;
  }
}

/** What was on the clipboard and has no place in a letter: pictures, links that are not safe. */
export interface LeftOut {
  pictures: number;
  links: number;
}

/** What a letter can hold of a page, a mail or a document. Words that were deleted with their deletion kept are deleted. */
export function cleanHtml(html: string, leftOut?: (what: LeftOut) => void): string {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  wordLists(page);
  markLooks(page);
  const gone = 'style, script, meta, title, colgroup, caption, del, .msoDel';
  page.querySelectorAll(gone).forEach((node) => node.remove());
  page.querySelectorAll('table').forEach((table) => plainTable(page, table));
  const links = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const lost = {
    pictures: page.querySelectorAll('img, svg, picture:not(:has(img))').length,
    links: links.filter((href) => !href.startsWith('#') && !allowedHref(href)).length,
  };
  if (lost.pictures + lost.links > 0) leftOut?.(lost);
  return page.body.innerHTML;
}

/** Words of a line with `{{fields}}`, as nodes of the body. */
function inlineOf(text: string): Node[] {
  const nodes: Node[] = [];
  parseLine(text).forEach((node) => {
    nodes.push(node.isText ? body.text(node.text ?? '') : body.node('field', node.attrs));
  });
  return nodes;
}

/** Plain text: an empty row parts two paragraphs, a single line feed is a line break. */
export function textToSlice(text: string, context: ResolvedPos): Slice {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .trim()
    .split(/\n\s*\n/);
  const inCell = context.parent.type.name.startsWith('table_');
  const nodes = paragraphs.map((paragraph) => {
    const rows = paragraph.split('\n').map((row) => inlineOf(row.trim()));
    const content = rows.flatMap((row, at) =>
      at === 0 ? row : [inCell ? body.text(' ') : breakNode(), ...row],
    );
    return body.node('paragraph', null, content);
  });
  if (inCell) {
    const words = nodes.flatMap((node, at) =>
      at === 0 ? node.children : [body.text(' '), ...node.children],
    );
    return new Slice(Fragment.fromArray(words), 0, 0);
  }
  return new Slice(Fragment.fromArray(nodes), 1, 1);
}

function breakNode(): Node {
  return body.node('hard_break');
}

/** Text without signs no letter holds. */
export function cleanSlice(slice: Slice): Slice {
  return new Slice(cleaned(slice.content), slice.openStart, slice.openEnd);
}

function cleaned(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (!node.isText) return nodes.push(node.copy(cleaned(node.content)));
    const text = (node.text ?? '').replace(CONTROL, '');
    if (text) nodes.push(node.type.schema.text(text, node.marks));
  });
  return Fragment.fromArray(nodes);
}
