// A page of the manual out of its Markdown (CommonMark without HTML), as a tree to be drawn: nothing of the source is
// ever taken for markup. Bold is a name that stands on the screen, code is a key or something to be typed.
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'name'; inlines: Inline[] }
  | { kind: 'emphasis'; inlines: Inline[] }
  | { kind: 'link'; href: string; inlines: Inline[] };

export type Block =
  | { kind: 'heading'; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'picture'; file: string; alt: string };

export interface ManualPage {
  /** `letter`, of `02-letter.md`. */
  id: string;
  title: string;
  blocks: Block[];
}

const reader = new MarkdownIt('commonmark', { html: false });

/** `02-letter.md` → `letter`, wherever it lies. */
export function idOf(path: string): string {
  return /(?:^|\/)\d\d-([a-z]+)\.md$/.exec(path)?.[1] ?? '';
}

export function readPage(path: string, source: string): ManualPage {
  const [title, ...blocks] = blocksOf(reader.parse(source, {}));
  return { id: idOf(path), title: title ? textOf(title) : '', blocks };
}

/** All words of a block, as they are read. */
export function textOf(block: Block): string {
  if (block.kind === 'picture') return block.alt;
  if (block.kind === 'list') return block.items.map((item) => item.map(textOf).join(' ')).join(' ');
  return wordsOf(block.inlines);
}

function wordsOf(inlines: Inline[]): string {
  return inlines.map((one) => ('text' in one ? one.text : wordsOf(one.inlines))).join('');
}

function blocksOf(tokens: Token[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const end = token.nesting === 1 ? endOf(tokens, at) : at;
    const inner = tokens.slice(at + 1, end);
    if (token.type === 'heading_open') blocks.push({ kind: 'heading', inlines: inlinesOf(inner[0]) });
    else if (token.type === 'paragraph_open') blocks.push(paragraphOf(inner[0]));
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
      blocks.push({ kind: 'list', ordered: token.tag === 'ol', items: itemsOf(inner) });
    at = end;
  }
  return blocks;
}

/** Where what begins here ends. */
function endOf(tokens: Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    depth += tokens[at]!.nesting;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function itemsOf(tokens: Token[]): Block[][] {
  const items: Block[][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOf(tokens, at);
    items.push(blocksOf(tokens.slice(at + 1, end)));
    at = end;
  }
  return items;
}

/** A picture alone in its paragraph is one. */
function paragraphOf(token: Token | undefined): Block {
  const only = token?.children?.length === 1 ? token.children[0] : undefined;
  if (only?.type === 'image') return { kind: 'picture', file: only.attrGet('src') ?? '', alt: only.content };
  return { kind: 'paragraph', inlines: inlinesOf(token) };
}

function inlinesOf(token: Token | undefined): Inline[] {
  const children = token?.children ?? [];
  const inlines: Inline[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!;
    const end = child.nesting === 1 ? endOf(children, at) : at;
    inlines.push(...inlineOf(child, children.slice(at + 1, end)));
    at = end;
  }
  return inlines;
}

function inlineOf(token: Token, inner: Token[]): Inline[] {
  const inlines = () => inlinesOf({ children: inner } as Token);
  switch (token.type) {
    case 'text':
      return token.content ? [{ kind: 'text', text: token.content }] : [];
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }];
    case 'code_inline':
      return [{ kind: 'code', text: token.content }];
    case 'strong_open':
      return [{ kind: 'name', inlines: inlines() }];
    case 'em_open':
      return [{ kind: 'emphasis', inlines: inlines() }];
    case 'link_open':
      return [{ kind: 'link', href: token.attrGet('href') ?? '', inlines: inlines() }];
    default:
      return [];
  }
}
