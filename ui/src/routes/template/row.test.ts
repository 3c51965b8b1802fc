import { expect, it } from 'vitest';
import type { Language, TemplateRow } from '../../lib/generated/api';
import { languageWords, missing, missingWords } from './row';

const row = (languages: Language[], supplied = false) => ({ languages, supplied }) as TemplateRow;

it('names the languages in the order of the house', () => {
  expect(languageWords(row(['de', 'fr', 'en']))).toBe('fr, de, en');
});

it('misses the languages of the country, and of one’s own templates only', () => {
  expect(missing(row(['fr']))).toEqual(['nl', 'de']);
  expect(missing(row(['fr', 'nl', 'de']))).toEqual([]);
  expect(missing(row(['fr'], true))).toEqual([]);
});

it('says which one is missing', () => {
  expect(missingWords(row(['fr', 'nl']))).toBe('allemand absent');
  expect(missingWords(row(['fr']))).toBe('néerlandais et allemand absents');
  expect(missingWords(row(['fr', 'nl', 'de']))).toBeNull();
});
