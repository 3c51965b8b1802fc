import { describe, expect, it } from 'vitest';
import { fileNameExample, isReferencePattern, referenceExample } from './pattern';

describe('the pattern of a reference', () => {
  it('names the year and the number once each', () => {
    expect(isReferencePattern('{year}/{number}')).toBe(true);
    expect(isReferencePattern('TR-{number}-{year}')).toBe(true);
    for (const text of ['{number}', '{year}{number}', '{year}/{number}/{x}', '{year}/{number}/{number}', ''])
      expect(isReferencePattern(text), text).toBe(false);
  });

  it('is shown by an example', () => {
    expect(referenceExample('{year}/{number}')).toBe('2026/051');
    expect(fileNameExample('{date}_{post}_{subject}_{lang}')).toBe(
      '2026-11-23_ministre-emploi_demande-entretien_fr.pdf',
    );
  });
});
