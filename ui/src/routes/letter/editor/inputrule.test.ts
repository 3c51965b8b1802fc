// Straight quotation marks become those of the letter's language, by what stands before them.
import { expect, it } from 'vitest';
import { quoteFor } from './inputrule';

it('opens after nothing, a space or an opening sign, and closes after a letter', () => {
  expect(quoteFor('fr', '"', '')).toBe('«\u202f');
  expect(quoteFor('fr', '"', 'dit ')).toBe('«\u202f');
  expect(quoteFor('fr', '"', '«\u202foui')).toBe('\u202f»');
  expect(quoteFor('nl', '"', 'zei (')).toBe('‘');
  expect(quoteFor('nl', '"', '‘ja')).toBe('’');
  expect(quoteFor('de', '"', 'sagte ')).toBe('„');
  expect(quoteFor('de', '"', '„ja')).toBe('“');
  expect(quoteFor('en', '"', '')).toBe('“');
});

it('makes an apostrophe of a straight one, which opens in English only', () => {
  expect(quoteFor('fr', "'", 'l')).toBe('’');
  expect(quoteFor('nl', "'", 'en ')).toBe('’');
  expect(quoteFor('de', "'", 'geht')).toBe('’');
  expect(quoteFor('en', "'", 'said ')).toBe('‘');
});

it('closes after a field, which is a word', () => {
  expect(quoteFor('de', '"', '„\ufffc')).toBe('“');
});
