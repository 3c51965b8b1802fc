import { describe, expect, it } from 'vitest';
import type { DirectorySearch } from '../generated/api';
import { found, matches } from './palette';

describe('the palette', () => {
  it('forgives accents and order', () => {
    expect(matches('modele all', 'Aller aux modèles')).toBe(true);
    expect(matches('xyz', 'Aller aux modèles')).toBe(false);
  });

  it('puts first whose own name is meant', () => {
    const holder = (given_name: string, family_name: string) => ({
      post: family_name,
      given_name,
      family_name,
      shown_title: '',
    });
    const people = {
      holders: [holder('Theo', 'Francken'), holder('Zuhal', 'Demir')],
    } as unknown as DirectorySearch;
    expect(found('demir', [], people, undefined)[0]?.rows.map((row) => row.id)).toEqual([
      'Demir',
      'Francken',
    ]);
  });

  it('lists all commands before anything is typed, and nothing of the desk', () => {
    const groups = found('', [{ id: 'go.today', name: 'Aller' }], undefined, undefined);
    expect(groups.map((group) => group.kind)).toEqual(['command']);
  });
});
