// Only what becomes different is told: who holds an office, and the language of a letter that may still change.
import { expect, it } from 'vitest';
import type { CampaignLetter } from '../../lib/generated/api';
import { changedRecipients } from './lookedUp';

const row = (post: string, person: string | null, more: Partial<CampaignLetter> = {}): CampaignLetter =>
  ({
    post,
    person,
    title: post,
    title_language: 'fr',
    lang: 'fr',
    state: 'draft',
    ...more,
  }) as CampaignLetter;

it('tells who holds an office now, and who holds none any more', () => {
  const before = [row('emploi', 'A'), row('culture', 'B'), row('sport', 'C')];
  const after = [row('emploi', 'A'), row('culture', 'D'), row('sport', null)];
  expect(changedRecipients(before, after).map((one) => [one.post, one.before, one.after])).toEqual([
    ['culture', 'B', 'D'],
    ['sport', 'C', null],
  ]);
});

it('tells of a letter that changes its language', () => {
  const [changed] = changedRecipients([row('emploi', 'A')], [row('emploi', 'D', { lang: 'nl' })]);
  expect(changed?.languages).toEqual(['fr', 'nl']);
});

it('leaves a letter that left alone', () => {
  const sent = { state: 'sent' } as const;
  expect(changedRecipients([row('emploi', 'A', sent)], [row('emploi', 'D', sent)])).toEqual([]);
});
