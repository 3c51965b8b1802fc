import { describe, expect, it } from 'vitest';
import { address, parse } from './route.svelte';

describe('an address', () => {
  it('names a screen and a thing, whose id may hold slashes', () => {
    const place = parse(address('directory', 'federal/employment'));
    expect(place.noun).toBe('directory');
    expect(place.id).toBe('federal/employment');
  });

  it('comes back as it was written', () => {
    for (const id of ['2026/051', 'a b', 'é?x#y', '100%']) expect(parse(address('archive', id)).id).toBe(id);
  });

  it('keeps what is asked of the screen', () => {
    expect(parse(address('archive', '7', { reply: 'new' })).query.get('reply')).toBe('new');
  });

  it('is today where nothing is named', () => {
    expect(parse('').noun).toBe('today');
    expect(parse('#/').noun).toBe('today');
  });
});
