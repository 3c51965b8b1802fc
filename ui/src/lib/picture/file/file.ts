// The file of an office or a person as a picture: what lies where. Letters lie above the axis of time, each with its
// reminders upon the line of its waiting; what came in lies below, and under it what was said and noted. Only what the
// dates tell is drawn: a date known to the month or the year is a span. Leaves words and drawing to the components.
import type { EntryState, PartialDate, ReplyKind, TimelineRow } from '../../generated/api';
import { dayNumber, edgeOf, placeOf, spanOf, wholeMonths, type Span } from '../day';
import { heightOf, levels } from '../stack';
import { axisOf, type Axis } from '../tick';
import { barsOf, type Bar, type DrawnBar } from './bar';

/** What came in, as far as the timeline does not tell it. */
export interface Came {
  kind: ReplyKind;
  subject: string | null;
  promised: PartialDate | null;
}

export interface Told {
  rows: readonly TimelineRow[];
  /** What became of each letter, by its number. */
  states: ReadonlyMap<string, EntryState>;
  /** What came in, by its number. */
  came: ReadonlyMap<string, Came>;
  bars: readonly Bar[];
  today: string;
}

export interface Mark {
  key: string;
  row: TimelineRow;
  x: number;
  y: number;
  /** Of what was promised: as long as its day is uncertain. */
  width?: number;
  promised?: PartialDate;
}

/** From a letter to its answer, or to today where none came. */
export interface Wait {
  key: string;
  letter: string | null;
  from: number;
  to: number;
  y: number;
  open: boolean;
}

/** A letter's number, beside it. */
export interface Label {
  key: string;
  x: number;
  y: number;
  /** It ends before the mark, where no room is left behind it. */
  before: boolean;
  text: string;
}

export interface Lane {
  name: 'bars' | 'letters' | 'replies' | 'contacts';
  top: number;
  height: number;
}

export interface Drawn {
  span: Span;
  axis: Axis;
  /** Where the axis lies. */
  line: number;
  height: number;
  today: number;
  lanes: Lane[];
  bars: DrawnBar[];
  /** In the order of their days. */
  marks: Mark[];
  waits: Wait[];
  /** From a reminder to the line of its letter, where it does not lie upon it. */
  ties: { key: string; x: number; from: number; to: number }[];
  labels: Label[];
}

/** As large as a target must be. */
export const TARGET = 24;
const LABEL = 58;
const GAP = 14;
/** The words of the axis: its ticks, their years, today. */
export const AXIS = 54;
/** So far ahead a promise stretches the picture; a later one lies at its edge. */
const AHEAD = 366;

const OPEN: readonly EntryState[] = ['waiting', 'late', 'acknowledgement', 'none'];
const REAL: readonly ReplyKind[] = ['answer', 'refusal', 'commitment'];
const HAND = ['call', 'meeting', 'note', 'receipt'];

/** The days from the first to the last of what is told, today among them. */
export function spanOfFile({ rows, came, today }: Told): Span {
  const now = dayNumber(today);
  const days = rows.map((row) => dayNumber(row.at));
  const promised = [...came.values()].flatMap((one) => (one.promised ? [spanOf(one.promised).last] : []));
  const ahead = promised.filter((day) => day > now).map((day) => Math.min(day, now + AHEAD));
  return wholeMonths({ first: Math.min(now, ...days), last: Math.max(now, ...days, ...ahead) });
}

export function drawFile(told: Told, width: number): Drawn {
  const span = spanOfFile(told);
  const at = (iso: string) => placeOf(dayNumber(iso), span, width);
  const bars = barsOf(told.bars, span, told.today, width);
  const top = bars.height > 0 ? bars.height + GAP : 0;

  const blocks = blocksOf(told, at, width);
  const up = levels(blocks);
  const upper = heightOf(blocks, up) * TARGET;
  const line = top + upper + 6;
  const above = (level: number) => top + upper - (level + 0.5) * TARGET;

  const replies = repliesOf(told, span, at, width);
  const down = levels(replies);
  const lower = line + AXIS;
  const below = heightOf(replies, down) * TARGET;

  const notes = told.rows.filter((row) => HAND.includes(row.kind)).map((row) => beside(row, at(row.at)));
  const under = levels(notes);
  const last = lower + below + (below > 0 && notes.length > 0 ? GAP : 0);
  const foot = heightOf(notes, under) * TARGET;

  const letters = blocks.flatMap((block, n) =>
    block.marks.map((one) => ({ ...one, y: above(up[n]! + one.level) })),
  );
  const marks: Mark[] = [
    ...letters.map(({ row, x, y }) => mark(row, x, y)),
    ...replies.map((one, n) => ({
      ...mark(one.row, one.x, lower + (down[n]! + 0.5) * TARGET),
      ...(one.promised && { key: `promise-${one.row.number}`, promised: one.promised, width: one.width }),
    })),
    ...notes.map((one, n) => mark(one.row, one.x, last + (under[n]! + 0.5) * TARGET)),
  ];
  const lanes: Lane[] = [
    { name: 'bars', top: 0, height: bars.height },
    { name: 'letters', top, height: upper },
    { name: 'replies', top: lower, height: below },
    { name: 'contacts', top: last, height: foot },
  ];
  return {
    span,
    axis: axisOf(span, width),
    line,
    height: last + foot + 4,
    today: at(told.today),
    lanes: lanes.filter((lane) => lane.height > 0),
    bars: bars.drawn,
    marks: named(marks).sort((one, other) => one.x - other.x || one.y - other.y),
    waits: blocks.flatMap((block, n) => (block.wait ? [{ ...block.wait, y: above(up[n]!) }] : [])),
    ties: blocks.flatMap((block, n) =>
      block.marks
        .filter((one) => one.level > 0)
        .map((one) => ({
          key: `${n}-${one.level}-${one.x}`,
          x: one.x,
          from: above(up[n]!),
          to: above(up[n]! + one.level),
        })),
    ),
    labels: blocks.flatMap((block, n) => (block.label ? [{ ...block.label, y: above(up[n]!) }] : [])),
  };
}

const mark = (row: TimelineRow, x: number, y: number): Mark => ({ key: '', row, x, y });
const beside = (row: TimelineRow, x: number) => ({ row, x, from: x - TARGET / 2, to: x + TARGET / 2 });

/** Two calls of one day are two marks. */
function named(marks: Mark[]): Mark[] {
  return marks.map((one, n) => ({ ...one, key: one.key || `${one.row.kind}-${one.row.number ?? ''}-${n}` }));
}

interface Block {
  from: number;
  to: number;
  height: number;
  marks: { row: TimelineRow; x: number; level: number }[];
  wait?: Omit<Wait, 'y'>;
  label?: Omit<Label, 'y'>;
}

/** Each letter with its reminders; reminders of a letter that is not told stand by themselves. */
function blocksOf(told: Told, at: (iso: string) => number, width: number): Block[] {
  const sent = told.rows.filter((row) => row.kind === 'letter');
  const own = new Set(sent.map((row) => row.letter));
  const steps = told.rows.filter((row) => row.kind === 'reminder');
  const alone = steps.filter((step) => !own.has(step.letter));
  return [
    ...sent.map((row) =>
      block(
        told,
        row,
        steps.filter((step) => step.letter === row.letter),
        at,
        width,
      ),
    ),
    ...alone.map((row) => ({
      ...beside(row, at(row.at)),
      height: 1,
      marks: [{ row, x: at(row.at), level: 0 }],
    })),
  ].sort((one, other) => one.from - other.from);
}

function block(
  told: Told,
  row: TimelineRow,
  steps: TimelineRow[],
  at: (iso: string) => number,
  width: number,
): Block {
  const laid = [row, ...steps].map((one) => beside(one, at(one.at)));
  const level = levels(laid);
  const marks = laid.map((one, n) => ({ row: one.row, x: one.x, level: level[n]! }));
  const wait = waitOf(told, row, at);
  const from = laid[0]!.from;
  const to = Math.max(wait?.to ?? 0, ...laid.map((one) => one.to));
  const next = Math.min(
    Infinity,
    ...marks
      .slice(1)
      .filter((one) => one.level === 0)
      .map((one) => one.x),
  );
  const after = marks[0]!.x + TARGET / 2;
  const text = row.number ?? '';
  const key = `label-${text}`;
  const height = Math.max(...level) + 1;
  if (after + LABEL <= Math.min(next - TARGET / 2, width))
    return {
      from,
      to: Math.max(to, after + LABEL),
      height,
      marks,
      wait,
      label: { key, x: after, before: false, text },
    };
  if (from - LABEL >= 0)
    return { from: from - LABEL, to, height, marks, wait, label: { key, x: from, before: true, text } };
  return { from, to, height, marks, wait };
}

function waitOf(told: Told, row: TimelineRow, at: (iso: string) => number): Omit<Wait, 'y'> | undefined {
  const state = told.states.get(row.number ?? '');
  const wait = { key: `wait-${row.number}`, letter: row.letter, from: at(row.at) };
  if (state === undefined) return undefined;
  if (OPEN.includes(state))
    return told.today > row.at ? { ...wait, to: at(told.today), open: true } : undefined;
  const answer = told.rows
    .filter((one) => one.kind === 'reply' && one.letter === row.letter && one.at >= row.at)
    .find((one) => REAL.includes(told.came.get(one.number ?? '')?.kind ?? 'other'));
  return answer && { ...wait, to: at(answer.at), open: false };
}

interface Arrived {
  row: TimelineRow;
  x: number;
  from: number;
  to: number;
  width?: number;
  promised?: PartialDate;
}

/** What came in, and after a commitment the time for which it was promised. */
function repliesOf(told: Told, span: Span, at: (iso: string) => number, width: number): Arrived[] {
  return told.rows
    .filter((row) => row.kind === 'reply')
    .flatMap((row): Arrived[] => {
      const arrived = beside(row, at(row.at));
      const promised = told.came.get(row.number ?? '')?.promised;
      if (!promised) return [arrived];
      const days = spanOf(promised);
      const ends = (day: number) => Math.max(0, Math.min(width, edgeOf(day, span, width)));
      const [from, to] = [ends(days.first), ends(days.last + 1)];
      const [x, long] = [(from + to) / 2, Math.max(TARGET, to - from)];
      return [arrived, { row, x, from: x - long / 2, to: x + long / 2, width: to - from, promised }];
    });
}
