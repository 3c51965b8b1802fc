// Registered numbers of a campaign, as they are typed, pasted, or taken from a roll.
import { expect, it } from 'vitest';
import { linesOf, numbering, repeated } from './tracking';

it('reads one number a line', () => {
  expect(linesOf(' RR473124829BE \r\n\nRR473124832BE\n')).toEqual(['RR473124829BE', 'RR473124832BE']);
});

it('asks for a roll, for a list, or for nothing', () => {
  expect(numbering('range', ' RR473124829BE ', 'x')).toEqual({ tracking_from: 'RR473124829BE' });
  expect(numbering('list', 'x', 'A\n\nB')).toEqual({ trackings: 'A\nB' });
  expect(numbering('none', 'x', 'y')).toEqual({});
  expect(numbering('range', ' ', '')).toEqual({});
});

it('finds a number that stands twice, however it is spaced', () => {
  expect(repeated(['RR473124829BE', 'RR473124832BE'])).toBe(undefined);
  expect(repeated(['RR473124829BE', 'rr 473 124 829 be'])).toBe('rr 473 124 829 be');
});
