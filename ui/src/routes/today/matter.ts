// What is owed, as rows under four headings: overdue, this week, awaited, in preparation. Leaves the words to the rows.
import type { CampaignRow, DueFollowUp, LetterRow, Today, TodayRow } from '../../lib/generated/api';

export type GroupKey = 'late' | 'week' | 'waiting' | 'preparation';

/** A row with the step that is owed. */
export type Owing = TodayRow & { follow_up: string };

/** A letter that waits for an answer. */
export interface Reminder {
  kind: 'reminder';
  id: string;
  group: GroupKey;
  row: Owing;
}

/** A letter that is being written, or ready to be sent. */
export interface Draft {
  kind: 'draft';
  id: string;
  ready: boolean;
  row: TodayRow;
  edited: string | null;
}

export interface CampaignInPreparation {
  kind: 'campaign';
  id: string;
  row: CampaignRow;
}

/** Stands for the rows of a group that are not shown yet. */
export interface More {
  kind: 'more';
  id: string;
  group: GroupKey;
  count: number;
}

export type Matter = Reminder | Draft | CampaignInPreparation;

export interface MatterGroup {
  key: GroupKey;
  total: number;
  rows: (Matter | More)[];
}

/** So many rows of a group at first. */
export const SHOWN = 20;

export function groupsOf(
  today: Today,
  campaigns: readonly CampaignRow[],
  edited: readonly LetterRow[],
  whole: ReadonlySet<GroupKey>,
): MatterGroup[] {
  const when = new Map(edited.map((one) => [one.id, one.edited_at]));
  const reminders = (group: 'late' | 'week' | 'waiting') =>
    today[group].rows.flatMap((row): Reminder[] =>
      row.follow_up
        ? [{ kind: 'reminder', id: row.follow_up, group, row: { ...row, follow_up: row.follow_up } }]
        : [],
    );
  const drafts = (ready: boolean) =>
    today[ready ? 'ready' : 'preparation'].rows.map((row): Draft => ({
      kind: 'draft',
      id: row.letter,
      ready,
      row,
      edited: when.get(row.letter) ?? null,
    }));
  const open = campaigns.filter((one) => one.included > one.sent);
  const asked = open.map((row): CampaignInPreparation => ({
    kind: 'campaign',
    id: `campaign-${row.id}`,
    row,
  }));
  const preparation = [...drafts(true), ...asked, ...drafts(false)];
  const total = today.ready.total + asked.length + today.preparation.total;
  const groups: [GroupKey, number, Matter[]][] = [
    ['late', today.late.total, reminders('late')],
    ['week', today.week.total, reminders('week')],
    ['waiting', today.waiting.total, reminders('waiting')],
    ['preparation', total, preparation],
  ];
  return groups
    .filter(([, , rows]) => rows.length > 0)
    .map(([key, count, rows]) => ({ key, total: count, rows: cut(key, rows, whole) }));
}

function cut(group: GroupKey, rows: Matter[], whole: ReadonlySet<GroupKey>): (Matter | More)[] {
  if (whole.has(group) || rows.length <= SHOWN) return rows;
  return [...rows.slice(0, SHOWN), { kind: 'more', id: `more-${group}`, group, count: rows.length }];
}

/** Numbers of the other letters that one letter would remind of together with it. */
export function together(due: readonly DueFollowUp[], row: TodayRow): string[] {
  const covers = due.find((one) => one.id === row.follow_up)?.covers ?? [];
  const others = due.filter((one) => covers.includes(one.id) && one.letter !== row.letter);
  return [...new Set(others.map((one) => one.reference))];
}

/** The reminder that falls due next, where nothing does this week. */
export function nextDue(today: Today): string | null {
  const days = today.waiting.rows.flatMap((row) => (row.due ? [row.due] : []));
  return days.sort()[0] ?? null;
}
