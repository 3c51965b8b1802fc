// Two states of a version beside each other, part by part: subject, salutation, text, closing, each read as a person reads
// it. Leaves the difference itself to `lib/word/difference`.
import type { Node } from 'prosemirror-model';
import {
  compare,
  count,
  tokens,
  type Block,
  type ComparedBlock,
  type Count,
  type Piece,
  type Token,
} from '../../lib/word/difference';
import type { Version } from '../../lib/generated/api';
import { parseBody, parseLine } from './editor/markdown';
import { isBlank } from './editor/serialize';

export type PartName = 'subject' | 'salutation' | 'body' | 'valediction';
export type State = Pick<Version, PartName>;

export interface Reading {
  /** The value of a field as of today; empty: it has none. */
  valueOf: (field: string) => string;
  /** The form of etiquette, where neither state has one of its own. */
  usage: Record<'salutation' | 'valediction', string>;
  /** What stands in its place where one of them has. */
  usageWords: string;
  pageBreakWords: string;
}

export interface ComparedPart {
  name: PartName;
  blocks: ComparedBlock[];
}

export interface Comparison extends Count {
  parts: ComparedPart[];
  /** Places where something differs. */
  places: number;
}

/** Without an earlier one, the state alone. */
export function comparison(before: State | null, after: State, reading: Reading): Comparison {
  const parts: ComparedPart[] = [
    { name: 'subject', blocks: compareBy((state) => lineOf(state.subject, reading)) },
    { name: 'salutation', blocks: form('salutation') },
    { name: 'body', blocks: compareBy((state) => blocksOf(state.body, reading)) },
    { name: 'valediction', blocks: form('valediction') },
  ];
  const blocks = parts.flatMap((part) => part.blocks);
  return {
    parts: parts.filter((part) => part.blocks.length > 0),
    places: placesIn(blocks),
    ...count(blocks),
  };

  function compareBy(read: (state: State) => Block[]): ComparedBlock[] {
    return compare(read(before ?? after), read(after));
  }
  function form(name: 'salutation' | 'valediction'): ComparedBlock[] {
    const own = after[name] !== null || (before !== null && before[name] !== null);
    return compareBy((state) => {
      const words = state[name] ?? (own ? null : reading.usage[name]);
      return words === null ? [usageBlock(reading.usageWords)] : plainOf(words);
    });
  }
}

/** Words that stayed, or words in the place of others. */
export interface Stretch {
  same?: Token[];
  removed?: Token[];
  added?: Token[];
}

export function stretchesOf({ runs }: ComparedBlock): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { kind, tokens: row } of runs) {
    const last = stretches.at(-1);
    if (kind === 'added' && last?.removed) last.added = row;
    else stretches.push({ [kind]: row });
  }
  return stretches;
}

/** Words and the spaces at their edges, which bear no line. */
export function edged(row: Token[]): [string, Token[], string] {
  const isSpace = (token: Token | undefined) => token?.kind === 'space' && row.length > 1;
  const [lead, trail] = [isSpace(row[0]) ? 1 : 0, isSpace(row.at(-1)) ? 1 : 0];
  const text = (tokens: Token[]) => tokens.map((token) => token.text).join('');
  const end = row.length - trail;
  return [text(row.slice(0, lead)), row.slice(lead, end), text(row.slice(end))];
}

/** Where something differs: amid the words, or in the block as a whole. */
function placesIn(blocks: ComparedBlock[]): number {
  const amid = (block: ComparedBlock) => stretchesOf(block).filter(({ same }) => !same).length;
  const places = (block: ComparedBlock) =>
    block.kind === 'changed' ? amid(block) : block.kind === 'same' ? 0 : 1;
  return blocks.reduce((sum, block) => sum + places(block), 0);
}

const block = (row: Token[], sort = '', depth = 0, mark?: string): Block[] =>
  row.length > 0 ? [{ sort, depth, mark, tokens: row }] : [];

const plainOf = (text: string) => block(tokens([{ text, look: '' }]));
const whole = (kind: 'field' | 'sign', text: string, shown: string, look: string): Token => ({
  kind,
  text,
  pieces: [{ text: shown, look }],
});
const usageBlock = (words: string): Block => block([whole('sign', 'usage', words, 'usage')])[0]!;

const lineOf = (text: string, reading: Reading) => block(inline(parseLine(text), reading));

function blocksOf(body: string, reading: Reading): Block[] {
  return within(parseBody(body), '', 0, reading);
}

function within(parent: Node, sort: string, depth: number, reading: Reading, mark?: string): Block[] {
  return parent.children.flatMap((node, at) =>
    blocksIn(node, sort, depth, reading, at === 0 ? mark : undefined),
  );
}

function blocksIn(node: Node, sort: string, depth: number, reading: Reading, mark?: string): Block[] {
  const kind = node.type.name;
  switch (kind) {
    case 'bullet_list':
    case 'ordered_list':
      return node.children.flatMap((item, at) => {
        const number = (node.attrs.order as number | undefined) ?? 1;
        const sign = kind === 'bullet_list' ? '•' : `${number + at}.`;
        return within(item, `${sort} ${kind}`, depth + 1, reading, sign);
      });
    case 'blockquote':
      return within(node, `${sort} ${kind}`, depth + 1, reading, mark);
    case 'note_text':
      return within(node, `${sort} ${kind}`, depth + 1, reading, `[${node.attrs.label as string}]`);
    case 'table':
      return node.children.flatMap((row) => block(cells(row, reading), `${sort} ${row.type.name}`, depth));
    case 'page_break':
      return block([whole('sign', kind, reading.pageBreakWords, 'page-break')], kind, depth);
    default: {
      const level = (node.attrs.level as number | undefined) ?? '';
      return isBlank(node) ? [] : block(inline(node, reading), `${sort} ${kind}${level}`, depth, mark);
    }
  }
}

/** Cells of a row, a bar between two. */
function cells(row: Node, reading: Reading): Token[] {
  return row.children.flatMap((cell, at) => [
    ...(at > 0 ? tokens([{ text: ' | ', look: 'bar' }]) : []),
    ...inline(cell, reading),
  ]);
}

/** Words with their looks; a field, a note and a new line are whole. */
function inline(parent: Node, reading: Reading): Token[] {
  const row: Token[] = [];
  let text: Piece[] = [];
  const close = () => {
    row.push(...tokens(text));
    text = [];
  };
  parent.forEach((node) => {
    const kind = node.type.name;
    if (node.isText) return void text.push(pieceOf(node));
    close();
    if (kind === 'field') {
      const name = node.attrs.name as string;
      row.push(whole('field', name, reading.valueOf(name) || name.replaceAll('_', ' '), 'field'));
    } else if (kind === 'note') {
      const label = node.attrs.label as string;
      row.push(whole('field', `note ${label}`, label, 'note'));
    } else row.push(whole('sign', '\n', '\n', ''));
  });
  close();
  return row;
}

function pieceOf(node: Node): Piece {
  const link = node.marks.find((mark) => mark.type.name === 'link');
  const look = node.marks.map((mark) => mark.type.name).sort();
  return {
    text: (node.text ?? '').replace(/\s*\n\s*/g, ' '),
    look: look.join(' '),
    ...(link ? { href: link.attrs.href as string } : {}),
  };
}
