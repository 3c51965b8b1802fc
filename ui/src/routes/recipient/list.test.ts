// Columns of a list, mapped by hand.
import { expect, it } from 'vitest';
import { mapped } from './list';

it('gives a field to one column alone', () => {
  const once = mapped({}, 'Nom complet', 'name');
  expect(once).toEqual({ 'Nom complet': 'name' });
  expect(mapped(once, 'Contact', 'name')).toEqual({ Contact: 'name' });
});

it('goes back to the heading’s own words', () => {
  expect(mapped({ Contact: 'name' }, 'Contact', '')).toEqual({});
});
