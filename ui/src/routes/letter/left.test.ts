import { describe, expect, it } from 'vitest';
import { withLatest, type Left } from './left';

const place: Left = { language: 'nl', line: false, block: 2, offset: 5, scroll: 120 };

describe('where a letter was left', () => {
  it('is known of the latest fifty, the last one first', () => {
    let all: [string, Left][] = [];
    for (let n = 0; n < 60; n += 1) all = withLatest(all, `letter-${n}`, place);
    expect(all.length).toBe(50);
    expect(all[0]?.[0]).toBe('letter-59');
  });

  it('is one place a letter', () => {
    const all = withLatest(withLatest([], 'one', place), 'one', { ...place, block: 4 });
    expect(all).toEqual([['one', { ...place, block: 4 }]]);
  });
});
