// A year of letters by government as small marks: how many pieces a mark stands for, which marks a month has, how large
// they are, and in what order the governments stand. Leaves drawing and words to the components.
import type { GovernmentYear, MonthOfYear } from '../../generated/api';
import type { Look, Shape } from '../sign';

export type What = keyof MonthOfYear;

/** Above the line what left, below it what came in, from the line outwards. */
export const UP: readonly What[] = ['letters', 'reminders'];
export const DOWN: readonly What[] = ['answers', 'commitments', 'refusals', 'acknowledgements'];

export const SIGNS: Record<What, { shape: Shape; look: Look }> = {
  letters: { shape: 'letter', look: 'full' },
  reminders: { shape: 'reminder', look: 'full' },
  answers: { shape: 'answer', look: 'full' },
  commitments: { shape: 'commitment', look: 'full' },
  refusals: { shape: 'refusal', look: 'full' },
  acknowledgements: { shape: 'acknowledgement', look: 'full' },
};

/** So many marks of one side a month has room for, on the narrowest paper. */
export const ROOM = 8;

const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

const marksOf = (month: MonthOfYear, side: readonly What[], unit: number) =>
  side.reduce((sum, what) => sum + Math.ceil(month[what] / unit), 0);

/** The marks of the fullest month. */
const mostOf = (governments: readonly GovernmentYear[], unit: number) =>
  Math.max(
    0,
    ...governments.flatMap((one) =>
      one.months.flatMap((month) => [UP, DOWN].map((side) => marksOf(month, side, unit))),
    ),
  );

/** How many pieces one mark stands for at most, so that no month needs more marks than there is room for. */
export function unitOf(governments: readonly GovernmentYear[], room = ROOM): number {
  return UNITS.find((unit) => mostOf(governments, unit) <= room) ?? UNITS.at(-1)!;
}

export interface Size {
  sign: number;
  /** From one sign to the next. */
  pitch: number;
  /** So many stand upon one another; more stand beside them. */
  high: number;
}

/** As large as the fullest month leaves room for, where a month is so wide. */
const SIZES: readonly Size[] = [
  { sign: 16, pitch: 14, high: 3 },
  { sign: 13, pitch: 12, high: 3 },
  { sign: 10, pitch: 9, high: 4 },
];

export function sizeOf(governments: readonly GovernmentYear[], unit: number, wide: number): Size {
  const most = mostOf(governments, unit);
  const columns = ({ pitch }: Size) => Math.max(1, Math.floor((wide - 4) / pitch));
  const size = SIZES.find((one) => columns(one) * one.high >= most) ?? SIZES.at(-1)!;
  return { ...size, high: Math.max(1, Math.min(size.high, most)) };
}

/** How high the row of a government is: a few stand apart, many close together. */
export function rowOf(governments: readonly GovernmentYear[], { pitch, high }: Size, paper: boolean): number {
  const marks = 2 * high * pitch + 22;
  const apart = paper ? 48 : governments.length <= 4 ? 96 : governments.length <= 8 ? 76 : 56;
  return Math.max(marks, apart);
}

/** The marks of one side of a month, each by what it is; a begun unit counts as one. */
export function signsOf(month: MonthOfYear, side: readonly What[], unit: number): What[] {
  return side.flatMap((what) => Array<What>(Math.ceil(month[what] / unit)).fill(what));
}

export const isEmpty = (month: MonthOfYear) => [...UP, ...DOWN].every((what) => month[what] === 0);

export const replies = (month: MonthOfYear) => DOWN.reduce((sum, what) => sum + month[what], 0);

/** Of the letters that left, those to which nothing came back. */
export const silentShare = ({ sent, silent }: Pick<GovernmentYear, 'sent' | 'silent'>) =>
  sent === 0 ? 0 : silent / sent;

export type Order = 'silent' | 'name';

export function inOrder(governments: readonly GovernmentYear[], by: Order, locale: string): GovernmentYear[] {
  const names = new Intl.Collator(locale);
  const byName = (one: GovernmentYear, other: GovernmentYear) => names.compare(one.name, other.name);
  return [...governments].sort(
    (one, other) => (by === 'silent' ? silentShare(other) - silentShare(one) : 0) || byName(one, other),
  );
}

export type Sum = Pick<GovernmentYear, 'sent' | 'answered' | 'acknowledged' | 'silent'>;

export const SUMS = ['sent', 'answered', 'acknowledged', 'silent'] as const;

export function sumOf(governments: readonly GovernmentYear[]): Sum {
  const sum = (what: keyof Sum) => governments.reduce((all, one) => all + one[what], 0);
  return {
    sent: sum('sent'),
    answered: sum('answered'),
    acknowledged: sum('acknowledged'),
    silent: sum('silent'),
  };
}

/** "2026-03" */
export const monthOf = (year: number, at: number) => `${year}-${String(at + 1).padStart(2, '0')}`;
