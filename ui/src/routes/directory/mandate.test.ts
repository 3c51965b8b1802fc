import { describe, expect, it } from 'vitest';
import { mandateWords, span } from './mandate';

describe('the band of mandates', () => {
  it('gives each its length, and an unknown one a place', () => {
    expect(span({ since: '2020-01-01', until: '2024-01-01' })).toBeCloseTo(4, 1);
    expect(span({ since: null, until: null })).toBe(0.5);
    expect(span({ since: '2026-11-01', until: null }, '2026-11-24')).toBe(0.5);
  });
});

describe('a mandate in words', () => {
  it('takes the article of its day, and none before a month or a year', () => {
    expect(mandateWords({ since: '2025-02-03', until: null })).toBe('depuis le 3 février 2025');
    expect(mandateWords({ since: '2024-12', until: null })).toBe('depuis décembre 2024');
    expect(mandateWords({ since: '2019', until: '2024' })).toBe('de 2019 à 2024');
  });
});
