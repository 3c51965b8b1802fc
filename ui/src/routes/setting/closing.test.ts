// Closing days on one line, as the setting takes them.
import { expect, it } from 'vitest';
import { withClosing, writeClosing } from './closing';

const recess = { government: 'flanders', from: '2026-07-13', until: '2026-08-16', name: 'zomerreces' };
const eve = { government: null, from: '2026-12-24', until: '2026-12-24', name: '' };

it('writes a span, a single day, and for whom', () => {
  expect(writeClosing([recess, eve])).toBe('flanders 2026-07-13..2026-08-16 zomerreces; 2026-12-24');
  expect(writeClosing([])).toBe('');
});

it('keeps a name within its entry', () => {
  expect(writeClosing([{ ...eve, name: 'pont ; congé' }])).toBe('2026-12-24 pont , congé');
});

it('puts a new one in its place', () => {
  expect(withClosing([eve], recess)).toEqual([recess, eve]);
});
