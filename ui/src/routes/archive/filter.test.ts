import { describe, expect, it } from 'vitest';
import { askedOf, chosen, isFiltered, kept, placeOf, turned, without } from './filter';

describe('the filters of the register', () => {
  it('are told as chips, a period as one', () => {
    expect(chosen({ year: 2026, from: '2026-01-01', until: '2026-03-31' })).toEqual(['year', 'period']);
    expect(without({ from: '2026-01-01', until: '2026-03-31', year: 2026 }, 'period').year).toBe(2026);
    expect(chosen(without({ from: '2026-01-01' }, 'period'))).toEqual([]);
  });

  it('are kept as the same text whatever the order they were chosen in', () => {
    expect(kept({ year: 2026, channel: 'post', text: '' })).toBe(kept({ channel: 'post', year: 2026 }));
    expect(isFiltered({ kind: 'out' })).toBe(false);
    expect(isFiltered({ kind: 'out', text: 'a' })).toBe(true);
  });

  it('lose a state that pieces of the other direction are never in', () => {
    expect(turned({ state: 'late', kind: 'out' }, 'in').state).toBe(undefined);
    expect(turned({ state: 'unmatched' }, 'in').state).toBe('unmatched');
  });
});

describe('an address of the register', () => {
  const asked = (query: string) => askedOf(new URLSearchParams(query));

  it('asks for a month of a government, or for what an office was sent', () => {
    expect(asked('government=flanders&from=2026-03-01&until=2026-03-31&axis=TVA')).toEqual({
      government: 'flanders',
      from: '2026-03-01',
      until: '2026-03-31',
      axis: 'TVA',
    });
    expect(asked('post=federal/employment')).toEqual({ post: 'federal/employment' });
    expect(asked('government=flanders&year=2026&kind=out')).toEqual({
      government: 'flanders',
      year: 2026,
      kind: 'out',
    });
  });

  it('asks for no filter where it names none', () => {
    expect(asked('')).toBe(null);
    expect(asked('reply=new&year=soon')).toBe(null);
  });
});

describe('an entry of the register', () => {
  it('has an address of its own', () => {
    expect(placeOf({ kind: 'out', id: 'd', letter: 'l', state: 'late' })).toBe('l');
    expect(placeOf({ kind: 'in', id: 'r', letter: 'l', state: 'received' })).toBe('in/r');
    expect(placeOf({ kind: 'out', id: 'l', letter: 'l', state: 'void' })).toBe('void/l');
  });
});
