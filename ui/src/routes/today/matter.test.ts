// Today's rows: what is owed first, long groups cut, one letter for what is due at one office.
import { expect, it } from 'vitest';
import type { DueFollowUp, Today, TodayGroup, TodayRow } from '../../lib/generated/api';
import { groupsOf, nextDue, SHOWN, together } from './matter';

const row = (letter: string, more: Partial<TodayRow> = {}): TodayRow => ({
  letter,
  follow_up: `step-${letter}`,
  step: 1,
  reference: '2026/001',
  post: 'federal/employment',
  recipient: 'David Clarinval',
  title: null,
  title_language: null,
  subject: letter,
  language: 'fr',
  since: '2026-10-01',
  due: '2026-11-10',
  days_late: 3,
  holder_changed: false,
  successor: null,
  vacant: false,
  act: 'remind',
  ...more,
});
const group = (rows: TodayRow[] = []): TodayGroup => ({ total: rows.length, rows });
const day = (more: Partial<Today>): Today => ({
  on: '2026-11-24',
  late: group(),
  week: group(),
  waiting: group(),
  ready: group(),
  preparation: group(),
  ...more,
});

it('leaves out a heading under which nothing stands', () => {
  const shown = groupsOf(day({ waiting: group([row('a')]) }), [], [], new Set());
  expect(shown.map((one) => one.key)).toEqual(['waiting']);
});

it('puts what is ready before what is being written', () => {
  const draft = { follow_up: null, due: null };
  const shown = groupsOf(
    day({ preparation: group([row('draft', draft)]), ready: group([row('ready', draft)]) }),
    [],
    [],
    new Set(),
  );
  expect(shown[0]?.rows.map((one) => one.id)).toEqual(['ready', 'draft']);
});

it('shows twenty of a long group, and says how many there are', () => {
  const many = Array.from({ length: 34 }, (_, at) => row(`letter-${at}`));
  const shown = groupsOf(day({ late: group(many) }), [], [], new Set());
  expect(shown[0]?.rows.length).toBe(SHOWN + 1);
  expect(shown[0]?.rows.at(-1)).toMatchObject({ kind: 'more', count: 34 });
  expect(groupsOf(day({ late: group(many) }), [], [], new Set(['late']))[0]?.rows.length).toBe(34);
});

it('finds what one letter reminds of together', () => {
  const due = (letter: string, covers: string[]) =>
    ({ id: `step-${letter}`, letter, reference: `2026/${letter}`, covers }) as DueFollowUp;
  const all = [due('1', ['step-1', 'step-2']), due('2', ['step-1', 'step-2']), due('3', ['step-3'])];
  expect(together(all, row('1'))).toEqual(['2026/2']);
  expect(together(all, row('3'))).toEqual([]);
});

it('names the next date', () => {
  const waiting = group([row('a', { due: '2027-01-08' }), row('b', { due: '2026-12-18' })]);
  expect(nextDue(day({ waiting }))).toBe('2026-12-18');
  expect(nextDue(day({}))).toBeNull();
});
