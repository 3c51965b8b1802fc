import { describe, expect, it } from 'vitest';
import type { ArchiveRecord, TimelineRow } from '../../lib/generated/api';
import { standings } from './answer';
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
  corrections: [
    {
      id: 'k',
      of: { reply: 'r' },
      reason: 'mauvais jour',
      value: { on: '2026-11-02' },
      recorded_at: '2026-11-10T09:00:00Z',
    },
  ],
  reminders: [],
  events: [],
  follow_ups: [
    { id: 'b', step: 2, due: '2026-12-24', state: 'waiting' },
    { id: 'a', step: 1, due: '2026-11-20', state: 'waiting' },
  ],
} as unknown as ArchiveRecord;

describe('the timeline of a letter', () => {
  it('tells what happened in the order of the days', () => {
    expect(timeline(record, [], '2026-11-24').map((moment) => moment.key)).toEqual([
      'sent',
      'r',
      'k',
      'a',
      'b',
    ]);
  });

  it('tells a step on the day something was done about it, whenever it was due', () => {
    const done = {
      ...record,
      reminders: [{ letter: 'l', reference: '2027/001', on: '2027-01-15' }],
      events: [{ kind: 'skipped', text: 'ils ont appelé', at: '2026-11-22T09:00:00Z' }],
      follow_ups: [
        { id: 'b', step: 2, due: '2026-12-24', state: 'reminded', written: 'l' },
        { id: 'a', step: 1, due: '2026-11-20', state: 'skipped', reason: 'ils ont appelé' },
      ],
    } as unknown as ArchiveRecord;
    const told = timeline(done, [], '2027-01-20').filter((moment) => moment.step);
    expect(told.map(({ key, day }) => [key, day])).toEqual([
      ['a', '2026-11-22'],
      ['b', '2027-01-15'],
    ]);
  });

  it('tells the calls and notes with the office since it left, and nothing twice', () => {
    const passed = [
      { at: '2026-10-27', kind: 'call', text: 'avant la lettre' },
      { at: '2026-10-28', kind: 'letter', text: 'la lettre même' },
      { at: '2026-11-20', kind: 'note', text: 'rappeler lundi', private: true },
    ] as TimelineRow[];
    const told = timeline(record, passed, '2026-11-24');
    expect(told.map((moment) => moment.kind)).toEqual([
      'sent',
      'reply',
      'correction',
      'contact',
      'due',
      'due',
    ]);
    expect(told[3]).toMatchObject({ contact: 'note', text: 'rappeler lundi', apart: true });
  });

  it('says which reminder is overdue', () => {
    expect(timeline(record, [], '2026-11-24').map((moment) => moment.late ?? false)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('a further entry', () => {
  it('names the piece it corrects and stands on the day it was made', () => {
    const moment = timeline(record, [], '2026-11-24').find((one) => one.kind === 'correction');
    expect(moment).toMatchObject({ number: 'E2026/004', day: '2026-11-10', reason: 'mauvais jour' });
  });
});

describe('a reminder that was put off', () => {
  it('is due on its new day', () => {
    const later = { ...record, follow_ups: [{ ...record.follow_ups[1]!, snoozed_to: '2026-11-27' }] };
    expect(timeline(later, [], '2026-11-24').at(-1)).toMatchObject({ day: '2026-11-27', late: false });
  });
});

describe('an answer', () => {
  it('is still awaited after an acknowledgement', () => {
    expect(standings.acknowledgement.tone).toBe('plain');
    expect(standings.late.tone).toBe('late');
    expect(standings.commitment.tone).toBe('good');
  });
});
