import { describe, expect, it } from 'vitest';
import type { ArchiveRecord } from '../../lib/generated/api';
import { answerOf } from './answer';
import { timeline } from './timeline';

const record = {
  dispatch: { on: '2026-10-28', channel: 'registered', sent_to: null },
  tracking_grouped: 'RR 473 124 829 BE',
  replies: [
    {
      id: 'r',
      on: '2026-11-03',
      kind: 'acknowledgement',
      reference: { text: 'E2026/004', year: 2026, number: 4 },
      words: null,
      note: 'courriel',
      file_sha256: null,
      file_name: null,
    },
  ],
  follow_ups: [
    { id: 'b', step: 2, due: '2026-12-24', state: 'waiting' },
    { id: 'a', step: 1, due: '2026-11-20', state: 'waiting' },
  ],
} as unknown as ArchiveRecord;

describe('the timeline of a letter', () => {
  it('tells what happened in the order of the days', () => {
    expect(timeline(record, '2026-11-24').map((moment) => moment.key)).toEqual(['sent', 'r', 'a', 'b']);
  });

  it('says which reminder is overdue', () => {
    expect(timeline(record, '2026-11-24').map((moment) => moment.late ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('an answer', () => {
  it('is still awaited after an acknowledgement', () => {
    expect(answerOf({ reply: 'acknowledgement', late: false }).tone).toBe('waits');
    expect(answerOf({ reply: 'acknowledgement', late: true }).tone).toBe('late');
    expect(answerOf({ reply: 'commitment', late: false }).tone).toBe('good');
  });
});
