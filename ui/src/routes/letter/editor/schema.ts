// The blocks and marks a letter may hold, and no others: what the pages can set, the editor can write.
// Leaves reading and writing of Markdown to `markdown.ts` and `serialize.ts`.
import { Schema, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model';

/** Levels of heading a letter has. */
export const LEVELS = 3;

export type Align = 'start' | 'center' | 'end';

/** Only links that may leave the house, or whose address is a field; any other keeps its words and loses its address. */
export function allowedHref(href: string): boolean {
  return /^(https:\/\/|mailto:|\{\{)\S+$/i.test(href);
}

function alignOf(dom: HTMLElement): Align {
  const given = dom.dataset.align;
  if (given === 'center') return 'center';
  return given === 'end' || given === 'right' ? 'end' : 'start';
}

const cell = (tag: 'td' | 'th'): NodeSpec => ({
  // A line break has no place in a row of a Markdown table.
  content: '(text | field | note)*',
  isolating: true,
  attrs: { align: { default: 'start' } },
  parseDOM: [{ tag, getAttrs: (dom) => ({ align: alignOf(dom) }) }],
  toDOM: (node) => [tag, { 'data-align': node.attrs.align as string }, 0],
});

const nodes = {
  doc: { content: '(block | note_text)+' },
  paragraph: {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  // One line; the subject is the first level of the page.
  heading: {
    content: '(text | field | note)*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 1 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(level, LEVELS) },
    })),
    toDOM: (node) => [`h${(node.attrs.level as number) + 1}`, 0],
  },
  page_break: {
    group: 'block',
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  /** What stands at the foot of the page, where it is written. */
  note_text: {
    content: 'block+',
    attrs: { label: {} },
    defining: true,
    isolating: true,
    parseDOM: [{ tag: 'aside[data-note]', getAttrs: (dom) => ({ label: dom.dataset.note }) }],
    toDOM: (node) => ['aside', { 'data-note': node.attrs.label as string }, 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { order: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ order: (dom as HTMLOListElement).start || 1 }) }],
    toDOM: (node) => ['ol', { start: String(node.attrs.order) }, 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  table: {
    content: 'table_head table_row*',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_head: {
    content: 'table_header+',
    parseDOM: [{ tag: 'tr', getAttrs: (dom) => (dom.querySelector('th') ? null : false) }],
    toDOM: () => ['tr', 0],
  },
  table_row: {
    content: 'table_cell+',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_header: cell('th'),
  table_cell: cell('td'),
  text: { group: 'inline' },
  /** The figure that refers to it. */
  note: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { label: {} },
    leafText: (node) => `[${node.attrs.label as string}]`,
    parseDOM: [{ tag: 'sup[data-note]', getAttrs: (dom) => ({ label: dom.dataset.note }) }],
    toDOM: (node) => ['sup', { 'data-note': node.attrs.label as string }, node.attrs.label as string],
  },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  field: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { name: {} },
    leafText: (node) => `{{${node.attrs.name as string}}}`,
    parseDOM: [{ tag: 'span[data-field]', getAttrs: (dom) => ({ name: dom.dataset.field }) }],
    toDOM: (node) => ['span', { 'data-field': node.attrs.name as string }],
  },
} satisfies Record<string, NodeSpec>;

/** Languages a letter can be written in, and a phrase of it. */
export const PHRASES = ['fr', 'nl', 'de', 'en'] as const;
export type Phrase = (typeof PHRASES)[number];

const marks = {
  /** A phrase in another language than the letter's: it is divided, spelt and read aloud in its own. */
  language: {
    attrs: { code: {} },
    parseDOM: [
      {
        tag: 'span[lang]',
        // Programs mark all they copy with the language they think it is in, as `FR-BE`.
        getAttrs: (dom) => (PHRASES.some((code) => code === dom.lang) ? { code: dom.lang } : false),
      },
    ],
    toDOM: (mark) => ['span', { lang: mark.attrs.code as string, class: 'foreign' }, 0],
  },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = dom.getAttribute('href') ?? '';
          return allowedHref(href) ? { href } : false;
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs.href as string, rel: 'noreferrer' }, 0],
  },
  em: {
    parseDOM: [{ tag: 'i' }, { tag: 'em' }],
    toDOM: () => ['em', 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
} satisfies Record<string, MarkSpec>;

/** The body of a letter. */
export const body = new Schema({ nodes, marks });

/** One line, for the subject: characters and fields only. */
export const line = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: nodes.text,
    field: nodes.field,
  },
});

export function emptyBody(): Node {
  return body.node('doc', null, [body.node('paragraph')]);
}
