// What the register is asked for: the filters of one look at it, kept as they are asked of the desk.
import type { EntryKind, EntryState, RegisterRow } from '../../lib/generated/api';
import type { Question } from '../../lib/host';

export type Filter = Pick<
  Question<'register.list'>,
  | 'kind'
  | 'government'
  | 'competence'
  | 'axis'
  | 'state'
  | 'channel'
  | 'year'
  | 'from'
  | 'until'
  | 'post'
  | 'text'
>;

/** What one chooses a filter by; a period is two days. */
export type By = 'government' | 'competence' | 'axis' | 'state' | 'channel' | 'year' | 'period' | 'post';

/** Those that are offered; an office comes from its entry in the directory. */
export const OFFERED: readonly By[] = [
  'government',
  'competence',
  'axis',
  'state',
  'channel',
  'year',
  'period',
];

const OUT: readonly EntryState[] = [
  'late',
  'waiting',
  'acknowledgement',
  'answer',
  'commitment',
  'refusal',
  'closed',
  'none',
  'void',
];
const IN: readonly EntryState[] = ['received', 'unmatched'];

/** The states that pieces of this direction can be in. */
export function statesOf(kind: EntryKind | undefined): readonly EntryState[] {
  if (kind === 'out') return OUT;
  return kind === 'in' ? IN : [...OUT, ...IN];
}

/** By what it is filtered, in the order of the chips. */
export function chosen(filter: Filter): By[] {
  return ([...OFFERED, 'post'] as const).filter((by) =>
    by === 'period' ? filter.from || filter.until : filter[by] !== undefined,
  );
}

export function without(filter: Filter, by: By): Filter {
  if (by === 'period') return { ...filter, from: undefined, until: undefined };
  return { ...filter, [by]: undefined };
}

/** A state belongs to a direction: turning round takes it off where it can no longer be. */
export function turned(filter: Filter, kind: EntryKind | undefined): Filter {
  const state = filter.state && statesOf(kind).includes(filter.state) ? filter.state : undefined;
  return { ...filter, kind, state };
}

const NAMED = [
  'kind',
  'government',
  'competence',
  'axis',
  'state',
  'channel',
  'from',
  'until',
  'post',
] as const;

/** The filters an address asks for; none where it asks for no filter at all. */
export function askedOf(query: URLSearchParams): Filter | null {
  const named = NAMED.flatMap((by) => (query.get(by) ? [[by, query.get(by)]] : []));
  const year = Number(query.get('year'));
  const filter = { ...Object.fromEntries(named), ...(Number.isInteger(year) && year > 0 && { year }) };
  return Object.keys(filter).length > 0 ? (filter as Filter) : null;
}

/** As it is kept: without what excludes nothing, in one order, so that equal filters are equal texts. */
export function kept(filter: Filter): string {
  const held = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return JSON.stringify(Object.fromEntries(held.sort(([one], [other]) => one.localeCompare(other))));
}

export const isFiltered = (filter: Filter) => kept({ ...filter, kind: undefined }) !== '{}';

/** The address of an entry within the register: a letter's own id, else what kind of piece it is and which. */
export function placeOf(row: Pick<RegisterRow, 'kind' | 'id' | 'letter' | 'state'>): string {
  if (row.kind === 'in') return `in/${row.id}`;
  return row.state === 'void' ? `void/${row.letter ?? row.id}` : (row.letter ?? row.id);
}
