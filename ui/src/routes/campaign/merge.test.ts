import { expect, test } from 'vitest';
import { merge } from './merge';

test('own words stand in the place the text names', () => {
  expect(merge('Un.\n\n{{own_paragraph}}\n\nDeux.\n', 'À vous.')).toBe('Un.\n\nÀ vous.\n\nDeux.\n');
  expect(merge('Un.\n\n{{own_paragraph}}\n\nDeux.\n', ' ')).toBe('Un.\n\nDeux.\n');
});

test('without a place they go before the last paragraph', () => {
  expect(merge('Un.\n\nDeux.\n\nTrois.', 'À vous.')).toBe('Un.\n\nDeux.\n\nÀ vous.\n\nTrois.\n');
  expect(merge('Un.', 'À vous.')).toBe('Un.\n\nÀ vous.\n');
});
