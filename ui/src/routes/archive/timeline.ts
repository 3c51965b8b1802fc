// What happened to a sealed letter, in the order of its days: sent, answered, reminded, and what is still to come.
import type { ArchiveRecord, Channel, ReplyKind } from '../../lib/generated/api';

export interface Moment {
  key: string;
  day: string;
  kind: 'sent' | 'reply' | 'due' | 'due-settled';
  channel?: Channel;
  reply?: ReplyKind;
  number?: string;
  /** The words that matter, or a note. */
  words?: string;
  note?: string;
  file?: { name: string; sha256: string };
  step?: number;
  late?: boolean;
}

type Told = Pick<ArchiveRecord, 'dispatch' | 'replies' | 'follow_ups' | 'tracking_grouped'>;

export function timeline(record: Told, today: string): Moment[] {
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
      reply: reply.kind,
      number: reply.reference.text,
      words: reply.words ?? undefined,
      note: reply.note ?? undefined,
      file: reply.file_sha256 ? { name: reply.file_name ?? '', sha256: reply.file_sha256 } : undefined,
    })),
    ...record.follow_ups.map((due): Moment => ({
      key: due.id,
      day: due.due,
      kind: due.state === 'settled' ? 'due-settled' : 'due',
      step: due.step,
      late: due.state === 'waiting' && due.due < today,
    })),
  ];
  const order = ['sent', 'reply', 'due', 'due-settled'];
  return moments.sort(
    (one, other) => one.day.localeCompare(other.day) || order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}
