// One person, one row; the words that were looked for are marked.
import { expect, it } from 'vitest';
import type { Holder } from '../../lib/generated/api';
import { nearest, pieces, rowsOf } from './recipient';

const holder = (person: string, post: string, also: string[] = []): Holder =>
  ({
    person,
    post,
    government: 'g',
    shown_title: post,
    shown_title_language: 'fr',
    also: also.map((one) => ({ post: one, government: 'g', title: one, title_language: 'fr' })),
  }) as unknown as Holder;

it('folds the hats of one person into one row that names the others', () => {
  const found = [
    holder('hublet', 'region', ['cocom', 'cocof']),
    holder('hublet', 'cocom', ['region']),
    holder('demir', 'v'),
  ];
  const rows = rowsOf(found, new Map());
  expect(rows.map((row) => row.holder.post)).toEqual(['region', 'v']);
  expect(rows[0]!.others.map((other) => other.post)).toEqual(['cocom', 'cocof']);
});

it('shows the hat that was chosen, and the first one among the others', () => {
  const rows = rowsOf(
    [holder('hublet', 'region', ['cocom'])],
    new Map([['hublet', holder('hublet', 'cocom', ['region'])]]),
  );
  expect(rows[0]!.holder.post).toBe('cocom');
  expect(rows[0]!.others.map((other) => other.post)).toEqual(['region']);
});

it('takes whoever is there under one hat, until another is chosen', () => {
  const found = [holder('hublet', 'region', ['cocom']), holder('demir', 'v')];
  const there = new Set(['cocom']);
  expect(rowsOf(found, new Map(), there).map((row) => row.taken)).toEqual([true, false]);
  const hats = new Map([['hublet', holder('hublet', 'region', ['cocom'])]]);
  expect(rowsOf(found, hats, there)[0]!.taken).toBe(false);
});

it('marks words by their beginning, accents forgiven', () => {
  const marked = pieces('Ministre de l’Économie et de l’Emploi', ['economie', 'emp']).filter(
    (piece) => piece.matched,
  );
  expect(marked.map((piece) => piece.text)).toEqual(['Économie', 'Emploi']);
});

it('names near competences where none matches', () => {
  const labels = ['Emploi', 'Culture', 'Économie'].map((label) => ({ slug: label, label }));
  expect(nearest('emplois', labels)[0]!.label).toBe('Emploi');
  expect(nearest('zzz', labels)).toEqual([]);
});
