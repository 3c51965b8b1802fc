import { expect, it } from 'vitest';
import { tied } from './tied';

it('ties a sign to its word', () => {
  expect(tied('Chômage : que faire ?')).toBe('Chômage\u00a0: que faire\u00a0?');
  expect(tied('Le « statut » des artistes')).toBe('Le «\u00a0statut\u00a0» des artistes');
});

it('leaves what is no sign of the sentence', () => {
  for (const text of ['Artikel 3 :a', 'Kunst: ja', 'a b', '']) expect(tied(text)).toBe(text);
});
