import { describe, expect, it } from 'vitest';
import { reached, Typed } from './typed';

const names = ['Élisabeth Degryse', 'David Clarinval', 'Eléonore Simonet', 'Zuhal Demir'];
const name = (at: number) => names[at];

describe('letters typed in a list', () => {
  it('jump to the next name that begins so, accents or not', () => {
    const typed = new Typed();
    expect(typed.to('e', 0, 4, name)).toBe(2);
    expect(typed.to('l', 2, 4, name)).toBe(2);
    expect(typed.to('i', 2, 4, name)).toBe(0);
  });

  it('lead nowhere when nothing is called that', () => {
    expect(new Typed().to('x', 0, 4, name)).toBe(undefined);
  });
});

describe('keys in a list', () => {
  it('stay within it', () => {
    expect(reached('PageDown', 1, 4, 10)).toBe(3);
    expect(reached('ArrowUp', 0, 4, 10)).toBe(0);
    expect(reached('End', 0, 4, 10)).toBe(3);
    expect(reached('x', 0, 4, 10)).toBe(undefined);
  });
});
