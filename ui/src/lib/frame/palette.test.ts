import { describe, expect, it } from 'vitest';
import { found, matches } from './palette';

describe('the palette', () => {
  it('forgives accents and order', () => {
    expect(matches('modele all', 'Aller aux modèles')).toBe(true);
    expect(matches('xyz', 'Aller aux modèles')).toBe(false);
  });

  it('lists all commands before anything is typed, and nothing of the desk', () => {
    const groups = found('', [{ id: 'go.today', name: 'Aller' }], undefined, undefined);
    expect(groups.map((group) => group.kind)).toEqual(['command']);
  });
});
