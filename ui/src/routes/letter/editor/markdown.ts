// CommonMark with `{{fields}}` and simple tables, read into the schema of the body.
// What the pages cannot set (code, images) keeps its words as a paragraph. Leaves writing to `serialize.ts`.
import MarkdownIt, { type Token } from 'markdown-it';
import notes from 'markdown-it-footnote';
import { MarkdownParser } from 'prosemirror-markdown';
import type { Node } from 'prosemirror-model';
import { allowedHref, body, emptyBody, LEVELS, line, PHRASES, type Align } from './schema';

const FIELD = /\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}/y;

/** The language of a phrase, as the pages read it too. */
const PHRASE = new RegExp(`<span lang="(${PHRASES.join('|')})">|</span>`, 'y');

/** How many phrases are open. */
const openPhrases = (tokens: readonly Token[]) =>
  tokens.reduce((open, { type, nesting }) => (type.startsWith('language_') ? open + nesting : open), 0);

/** The name of the field that begins at `at`, and where it ends. */
function fieldAt(text: string, at: number): { name: string; end: number } | null {
  FIELD.lastIndex = at;
  const found = FIELD.exec(text);
  return found?.[1] ? { name: found[1], end: FIELD.lastIndex } : null;
}

function tokenizer(): MarkdownIt {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false });
  markdown.use(notes);
  // Notes stay where they are written; a note has its words in a place of their own.
  markdown.disable([
    'strikethrough',
    'linkify',
    'replacements',
    'smartquotes',
    'footnote_inline',
    'footnote_tail',
  ]);
  markdown.normalizeLink = (href) => href;
  markdown.normalizeLinkText = (text) => text;
  // Every address is read; one that may not leave is dropped below, with its words kept.
  markdown.validateLink = () => true;
  markdown.inline.ruler.before('escape', 'field', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
    const field = fieldAt(state.src, state.pos);
    if (!field) return false;
    if (!silent) state.push('field', '', 0).meta = field.name;
    state.pos = field.end;
    return true;
  });
  markdown.inline.ruler.before('autolink', 'language', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    PHRASE.lastIndex = state.pos;
    const found = PHRASE.exec(state.src);
    if (!found || (!found[1] && openPhrases(state.tokens) === 0)) return false;
    if (!silent) {
      const code = found[1];
      state.push(code ? 'language_open' : 'language_close', 'span', code ? 1 : -1).meta = code;
    }
    state.pos = PHRASE.lastIndex;
    return true;
  });
  markdown.core.ruler.push('letter', (state) => {
    let head = false;
    for (const token of state.tokens) {
      if (token.type === 'thead_open') head = true;
      if (token.type === 'thead_close') head = false;
      if (head && token.type === 'tr_open') token.type = 'head_open';
      if (head && token.type === 'tr_close') token.type = 'head_close';
      if (token.type === 'code_block' || token.type === 'fence') {
        token.content = token.content.trim().replace(/\s*\n\s*/g, ' ');
      }
      // A phrase ends with its paragraph.
      for (let open = openPhrases(token.children ?? []); open > 0; open -= 1)
        token.children!.push(new state.Token('language_close', 'span', -1));
      for (const child of token.children ?? []) {
        if (child.type === 'code_inline' || child.type === 'image') child.type = 'text';
      }
    }
  });
  return markdown;
}

/** Of a note, as it is written between `[^` and `]`. */
function labelOf(token: Token): string {
  return (token.meta as { label: string }).label;
}

function align(style: string | null): Align {
  if (style?.includes('center')) return 'center';
  return style?.includes('right') ? 'end' : 'start';
}

const parser = new MarkdownParser(body, tokenizer(), {
  paragraph: { block: 'paragraph' },
  heading: {
    block: 'heading',
    getAttrs: (token) => ({ level: Math.min(Number(token.tag.slice(1)), LEVELS) }),
  },
  footnote_ref: { node: 'note', getAttrs: (token) => ({ label: labelOf(token) }) },
  footnote_reference: { block: 'note_text', getAttrs: (token) => ({ label: labelOf(token) }) },
  code_block: { block: 'paragraph', noCloseToken: true },
  fence: { block: 'paragraph', noCloseToken: true },
  hr: { node: 'page_break' },
  blockquote: { block: 'blockquote' },
  list_item: { block: 'list_item' },
  bullet_list: { block: 'bullet_list' },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token) => ({ order: Number(token.attrGet('start') ?? 1) }),
  },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  head: { block: 'table_head' },
  tr: { block: 'table_row' },
  th: { block: 'table_header', getAttrs: (token) => ({ align: align(token.attrGet('style')) }) },
  td: { block: 'table_cell', getAttrs: (token) => ({ align: align(token.attrGet('style')) }) },
  hardbreak: { node: 'hard_break' },
  field: { node: 'field', getAttrs: (token) => ({ name: token.meta as string }) },
  language: { mark: 'language', getAttrs: (token) => ({ code: token.meta as string }) },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') ?? '' }) },
});

/** Links that may not leave the house become plain words. */
function withoutForbiddenLinks(node: Node): Node {
  if (node.isText || node.isLeaf) {
    const link = node.marks.find((mark) => mark.type === body.marks.link);
    const keep = !link || allowedHref(link.attrs.href as string);
    return keep ? node : node.mark(node.marks.filter((mark) => mark !== link));
  }
  const children: Node[] = [];
  node.forEach((child) => children.push(withoutForbiddenLinks(child)));
  return node.type.create(node.attrs, children, node.marks);
}

/** A body as it is kept, read for the editor. */
export function parseBody(markdown: string): Node {
  const doc = withoutForbiddenLinks(parser.parse(markdown));
  return doc.childCount ? doc : emptyBody();
}

/** A subject as it is kept: characters and fields, nothing else has a meaning; `\\{{` is two braces. */
export function parseLine(text: string): Node {
  const nodes: Node[] = [];
  let plain = '';
  const keep = () => {
    if (plain) nodes.push(line.text(plain));
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const field = fieldAt(text, at);
    if (field) {
      keep();
      nodes.push(line.node('field', { name: field.name }));
      at = field.end;
    } else if (text.startsWith('\\{{', at)) {
      plain += '{{';
      at += 3;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  keep();
  return line.node('doc', null, nodes);
}
