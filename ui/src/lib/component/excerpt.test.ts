import { describe, expect, it } from 'vitest';
import { near } from './excerpt';

describe('a hit on one line', () => {
  it('stands a few words after the beginning, whatever came before', () => {
    const before = 'Nous vous demandons de bien vouloir dispenser les ';
    const [first, hit] = near([
      { text: before, hit: false },
      { text: 'artistes', hit: true },
      { text: ' attestés', hit: false },
    ]);
    expect(first!.text).toBe('… bien vouloir dispenser les ');
    expect(hit!.hit).toBe(true);
  });

  it('stays as it is where little comes before', () => {
    const pieces = [
      { text: 'Les ', hit: false },
      { text: 'artistes', hit: true },
    ];
    expect(near(pieces)).toEqual(pieces);
  });
});
