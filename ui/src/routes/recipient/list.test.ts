// Columns of a list, mapped by hand; what a list adds to a campaign.
import { expect, it } from 'vitest';
import type { Campaign } from '../../lib/generated/api';
import { brought, called, mapped } from './list';

it('gives a field to one column alone', () => {
  const once = mapped({}, 'Nom complet', 'name');
  expect(once).toEqual({ 'Nom complet': 'name' });
  expect(mapped(once, 'Contact', 'name')).toEqual({ Contact: 'name' });
});

it('goes back to the heading’s own words', () => {
  expect(mapped({ Contact: 'name' }, 'Contact', '')).toEqual({});
});

it('says in words what a card calls by no heading of its own', () => {
  expect(called('cabinets.vcf', 'given-name')).toBe('Prénom');
  expect(called('cabinets.vcf', 'post')).not.toBe('post');
  expect(called('cabinets.csv', 'email')).toBe('email');
});

type Standing = Parameters<typeof brought>[0];
const letters = (...posts: string[]) => posts.map((post) => ({ post })) as Campaign['letters'];
const refused = (...rows: number[]) =>
  rows.map((row) => ({ row, reason: 'row-twice', headings: ['Nom'], cells: ['Dupont'] }));
const before = {
  letters: letters('a'),
  folded: [{ post: 'b' }],
  left_out: [{ post: 'c' }],
  rejected: refused(4),
} as Standing;

it('tells what a list adds to a campaign, and not what stands there', () => {
  const after = { letters: letters('a', 'b', 'c', 'd'), rejected: refused(4, 2, 7) };
  const added = brought(before, after);
  expect(added.letters.map((row) => row.post)).toEqual(['d']);
  expect(added.rejected.map((row) => row.row)).toEqual([2, 7]);
});

it('tells the rows that are refused again where the list corrects earlier ones', () => {
  expect(brought(before, { letters: [], rejected: refused(9) }).rejected.map((row) => row.row)).toEqual([9]);
});
