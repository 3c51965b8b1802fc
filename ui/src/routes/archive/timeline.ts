// What happened to a sealed letter, in the order of its days: sent, answered, reminded, corrected, and what is to come;
// and what was noted by hand of its office since.
import type {
  ArchiveRecord,
  Channel,
  ContactChannel,
  ToldCorrection,
  FollowUp,
  LetterId,
  ReplyKind,
  TimelineRow,
} from '../../lib/generated/api';
import { dayOf } from '../../lib/word';
import { dayOfStep } from './effect';

export interface Moment {
  key: string;
  day: string;
  kind:
    | 'sent'
    | 'reply'
    | 'contact'
    | 'due'
    | 'due-settled'
    | 'due-skipped'
    | 'due-ended'
    | 'due-reminded'
    | 'correction';
  channel?: Channel;
  reply?: ReplyKind;
  /** What was noted by hand, what kind of contact it was, and whether it stays out of every export. */
  contact?: ContactChannel;
  text?: string;
  apart?: boolean;
  /** Of the piece that came in. */
  id?: string;
  number?: string;
  /** The words that matter, or a note. */
  words?: string;
  note?: string;
  /** By when something was promised, as far as it is known. */
  promised?: string;
  file?: { name: string; sha256: string };
  /** 0 expects an acknowledgement. */
  step?: number;
  late?: boolean;
  /** Why it was skipped, ended or corrected, in the person's words. */
  reason?: string;
  /** What the entry should have said, a field a line. */
  said?: string[];
  /** The letter that reminds, or is written to. */
  written?: LetterId;
}

type Told = Pick<
  ArchiveRecord,
  'dispatch' | 'replies' | 'follow_ups' | 'tracking_grouped' | 'corrections' | 'reminders' | 'events'
>;

/** A filled dot where a letter left, a red one where something is owed since. */
export function lookOf(moment: Moment): 'plain' | 'filled' | 'late' {
  if (moment.late) return 'late';
  return moment.kind === 'sent' ? 'filled' : 'plain';
}

export function timeline(record: Told, passed: readonly TimelineRow[], today: string): Moment[] {
  const moments: Moment[] = [
    {
      key: 'sent',
      day: record.dispatch.on,
      kind: 'sent',
      channel: record.dispatch.channel,
      words: record.tracking_grouped ?? record.dispatch.sent_to ?? undefined,
    },
    ...record.replies.map((reply): Moment => ({
      key: reply.id,
      day: reply.on,
      kind: 'reply',
      id: reply.id,
      reply: reply.kind,
      number: reply.reference.text,
      words: reply.words ?? undefined,
      note: reply.note ?? undefined,
      promised: reply.promised ?? undefined,
      file: reply.file_sha256 ? { name: reply.file_name ?? '', sha256: reply.file_sha256 } : undefined,
    })),
    ...passed.flatMap((row, at) => contact(row, at, record.dispatch.on)),
    ...record.follow_ups.map((step) => due(step, record, today)),
    ...record.corrections.map((one) => corrected(one, record)),
  ];
  const order: Moment['kind'][] = ['sent', 'reply', 'contact', 'correction'];
  const rank = (moment: Moment) => (order.indexOf(moment.kind) + order.length + 1) % (order.length + 1);
  return moments.sort((one, other) => one.day.localeCompare(other.day) || rank(one) - rank(other));
}

/** A call, a meeting or a note since the letter left; the register tells the rest by itself. */
function contact(row: TimelineRow, at: number, since: string): Moment[] {
  const { kind } = row;
  if ((kind !== 'call' && kind !== 'meeting' && kind !== 'note') || row.at < since) return [];
  const apart = row.private;
  return [{ key: `contact-${at}`, day: row.at, kind: 'contact', contact: kind, text: row.text, apart }];
}

/** The day something was done about the step, else the day it asks for it. */
function dayOfAct({ state, written, reason }: FollowUp, { reminders, events }: Told): string | undefined {
  if (state === 'reminded') return reminders.find((letter) => letter.letter === written)?.on;
  const act = events.findLast((event) => event.kind === state && event.text === reason);
  return act && dayOf(act.at);
}

function due(step: FollowUp, record: Told, today: string): Moment {
  return {
    key: step.id,
    day: dayOfAct(step, record) ?? dayOfStep(step),
    kind: step.state === 'waiting' ? 'due' : `due-${step.state}`,
    step: step.step,
    late: step.state === 'waiting' && dayOfStep(step) < today,
    reason: step.reason ?? undefined,
    written: step.written ?? undefined,
  };
}

function corrected(one: ToldCorrection, record: Told): Moment {
  const of = 'reply' in one.of ? one.of.reply : undefined;
  return {
    key: one.id,
    day: dayOf(one.recorded_at),
    kind: 'correction',
    number: record.replies.find((reply) => reply.id === of)?.reference.text,
    reason: one.reason,
    said: one.said,
  };
}
