import { describe, expect, it } from 'vitest';
import { PRESETS, presetOf, readChain } from './chain';

describe('a chain of reminders', () => {
  it('is known by its usual name, or is one’s own', () => {
    expect(presetOf(PRESETS['20'])).toBe('20');
    expect(presetOf([])).toBe('never');
    expect(presetOf([15, 30])).toBe('own');
  });

  it('is read as it is written', () => {
    expect(readChain('20, 40')).toEqual([20, 40]);
    expect(readChain('20 40;60')).toEqual([20, 40, 60]);
    expect(readChain('')).toEqual([]);
  });

  it('goes forward only', () => {
    for (const text of ['40, 20', '20, 20', '0', 'vingt', '20.5']) expect(readChain(text), text).toBe(null);
  });
});
