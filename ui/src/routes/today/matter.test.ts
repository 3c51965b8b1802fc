import { describe, expect, it } from 'vitest';
import type { DueFollowUp } from '../../lib/generated/api';
import { groupsOf } from './matter';

const due = (id: string, day: string): DueFollowUp => ({
  id,
  letter: id,
  reference: '2026/001',
  post: 'federal/employment',
  recipient: 'A B',
  subject: 's',
  step: 1,
  due: day,
  days_late: 3,
  holder_changed: false,
  successor: null,
  vacant: false,
  competence: null,
  language: 'fr',
  channel: 'post',
  since: '2026-11-02',
  snoozed_to: null,
  kind: 'relance',
  open_demands: 0,
  covers: [id],
  next: null,
});

describe('what is owed today', () => {
  it('stands in the order of its urgency', () => {
    const all = [due('a', '2026-11-19'), due('b', '2026-11-24'), due('c', '2026-12-20')];
    const groups = groupsOf(all.slice(0, 1), all, [], [], '2026-11-24');
    expect(groups.map((group) => [group.key, group.rows.map((row) => row.id)])).toEqual([
      ['late', ['a']],
      ['week', ['b']],
      ['waiting', ['c']],
    ]);
  });

  it('names the next step of a letter alone, and none where one is late', () => {
    const steps = [
      due('a', '2026-11-19'),
      { ...due('a', '2026-12-20'), id: 'a2' },
      { ...due('b', '2026-12-21'), id: 'b1' },
      { ...due('b', '2026-12-01'), id: 'b0' },
    ];
    const groups = groupsOf(steps.slice(0, 1), steps, [], [], '2026-11-24');
    expect(groups.flatMap((group) => group.rows.map((row) => row.id))).toEqual(['a', 'b0']);
  });

  it('shows no group that is empty', () => {
    expect(groupsOf([], [], [], [], '2026-11-24')).toEqual([]);
  });
});
