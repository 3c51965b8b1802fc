// The problems of the text, each in a box under its line, its words underlined. They move with the text until the desk
// has read it again. Leaves what is wrong to the desk, and which words it is about to `problem.ts`.
import {
  RangeSet,
  StateEffect,
  StateField,
  type ChangeDesc,
  type EditorState,
  type Range,
  type Text,
} from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutterLineClass, type DecorationSet } from '@codemirror/view';
import type { Field, TemplateProblem } from '../../../lib/generated/api';
import { spanOf, wordOf } from '../problem';
import { Box, idOf } from './box';

/** A problem with its places in the text. */
export interface Found {
  problem: TemplateProblem;
  from: number;
  to: number;
  /** The word the nearest known one replaces. */
  word: { from: number; to: number } | null;
  /** What the nearest known one means, where it is a field. */
  meaning: string | null;
}

/** Where the problems stand in the text as it is now. */
export function find(doc: Text, told: readonly TemplateProblem[], fields: readonly Field[]): Found[] {
  return told.map((problem) => {
    const line = doc.line(Math.min(Math.max(1, problem.line), doc.lines));
    const [span, word] = [spanOf(line.text, problem.column), wordOf(line.text, problem.column)];
    return {
      problem,
      from: line.from + span.from,
      to: line.from + span.to,
      word: problem.nearest && word ? { from: line.from + word.from, to: line.from + word.to } : null,
      meaning: fields.find((field) => field.name === problem.nearest)?.meaning ?? null,
    };
  });
}

/** What the desk found, in the place of what it found before. */
export const tell = StateEffect.define<Found[]>();
/** One of them was repaired. */
export const settle = StateEffect.define<TemplateProblem>();

const moved = (found: Found, changes: ChangeDesc): Found => ({
  ...found,
  from: changes.mapPos(found.from),
  to: changes.mapPos(found.to),
  word: found.word && {
    from: changes.mapPos(found.word.from, 1),
    to: changes.mapPos(found.word.to, -1),
  },
});

const wrongLine = Decoration.line({ class: 'wrong' });
const wrongNumber = new (class extends GutterMarker {
  override elementClass = 'wrong';
})();

interface Shown {
  found: Found[];
  marks: DecorationSet;
  numbers: RangeSet<GutterMarker>;
}

function shown(found: Found[], doc: Text): Shown {
  const marks: Range<Decoration>[] = [];
  const lines = new Set(found.map((one) => doc.lineAt(one.from).from));
  for (const one of found) {
    const { from, to, problem } = one;
    marks.push(Decoration.widget({ widget: new Box(one), block: true, side: 1 }).range(doc.lineAt(from).to));
    const attributes = { 'aria-details': idOf(problem) };
    if (to > from) marks.push(Decoration.mark({ class: 'about', attributes }).range(from, to));
  }
  for (const from of lines) marks.push(wrongLine.range(from));
  const numbers = [...lines].map((from) => wrongNumber.range(from));
  return { found, marks: Decoration.set(marks, true), numbers: RangeSet.of(numbers, true) };
}

export const problems = StateField.define<Shown>({
  create: (state) => shown([], state.doc),
  update(now, { effects, changes, docChanged, newDoc }) {
    const told = effects.find((effect) => effect.is(tell))?.value as Found[] | undefined;
    const settled = effects.filter((effect) => effect.is(settle)).map((effect) => effect.value as unknown);
    if (!told && settled.length === 0 && !docChanged) return now;
    const left = now.found.filter((one) => !settled.includes(one.problem));
    return shown(told ?? left.map((one) => moved(one, changes)), newDoc);
  },
  provide: (field) => [
    EditorView.decorations.from(field, (one) => one.marks),
    gutterLineClass.from(field, (one) => one.numbers),
  ],
});

/** Those of the text, in their order. */
export function problemsIn(state: EditorState): Found[] {
  return state.field(problems).found.toSorted((one, other) => one.from - other.from);
}
