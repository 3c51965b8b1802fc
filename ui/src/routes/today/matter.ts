// What is owed, as rows in groups: overdue first, then the week, then what is awaited, drafts, and the last sent.
import type { ArchiveRow, DueFollowUp, Language, LetterRow, PostId } from '../../lib/generated/api';
import { daysBetween } from '../../lib/word';

export interface Matter {
  id: string;
  kind: 'reminder' | 'draft' | 'sent';
  letter: string;
  post: PostId | null;
  who: string;
  subject: string;
  language?: Language;
  reference: string | null;
  /** The day it falls due, or on which it left. */
  day: string;
  due?: string;
  edited?: string;
  step: number;
  late: boolean;
  daysLate: number;
  successor: boolean;
}

export interface MatterGroup {
  key: 'late' | 'week' | 'waiting' | 'drafts' | 'sent';
  rows: Matter[];
}

export function groupsOf(
  overdue: DueFollowUp[],
  coming: DueFollowUp[],
  letters: LetterRow[],
  sent: ArchiveRow[],
  today: string,
): MatterGroup[] {
  const late = overdue.filter((one) => one.due < today).map((one) => reminder(one, true));
  const ahead = first(
    coming.filter((one) => one.due >= today && !overdue.some((late) => late.letter === one.letter)),
  ).map((one) => reminder(one, false));
  const groups: MatterGroup[] = [
    { key: 'late', rows: late },
    { key: 'week', rows: ahead.filter((one) => daysBetween(today, one.day) <= 7) },
    { key: 'waiting', rows: ahead.filter((one) => daysBetween(today, one.day) > 7) },
    {
      key: 'drafts',
      rows: letters.filter((one) => one.state === 'draft' || one.state === 'prepared').map(draft),
    },
    { key: 'sent', rows: sent.map(left) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** Of a letter, the next step alone. */
function first(steps: DueFollowUp[]): DueFollowUp[] {
  const seen = new Set<string>();
  const inOrder = [...steps].sort((one, other) => one.due.localeCompare(other.due));
  return inOrder.filter((one) => !seen.has(one.letter) && seen.add(one.letter));
}

function reminder(one: DueFollowUp, late: boolean): Matter {
  return {
    ...nothing,
    id: one.id,
    kind: 'reminder',
    letter: one.letter,
    post: one.post,
    who: one.recipient ?? '',
    subject: one.subject,
    reference: one.reference,
    day: one.due,
    due: one.due,
    step: one.step,
    late,
    daysLate: one.days_late,
    successor: one.holder_changed,
  };
}

function draft(row: LetterRow): Matter {
  return {
    ...nothing,
    id: `draft-${row.id}`,
    kind: 'draft',
    letter: row.id,
    post: row.post,
    who: row.recipient ?? row.title ?? '',
    subject: row.subject,
    language: row.language ?? undefined,
    reference: row.reference,
    edited: row.edited_at,
  };
}

function left(row: ArchiveRow): Matter {
  return {
    ...nothing,
    id: `sent-${row.number}`,
    kind: 'sent',
    letter: row.letter,
    post: row.post,
    who: row.person || row.title,
    subject: row.subject,
    language: row.language,
    reference: row.reference,
    day: row.on,
  };
}

const nothing = { day: '', step: 0, late: false, daysLate: 0, successor: false };
