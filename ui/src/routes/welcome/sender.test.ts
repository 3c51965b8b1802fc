import { describe, expect, it } from 'vitest';
import { senderOf } from './sender';

describe('the sender of the first run', () => {
  it('is known in the one language it was given in', () => {
    const sender = senderOf(
      { name: ' Tréteaux ', tagline: '', street: 'Rue X 1', postcode: '1030', city: '' },
      'fr',
    );
    expect(sender.name).toEqual({ fr: 'Tréteaux' });
    expect(sender.tagline).toEqual({});
    expect(sender.city).toEqual({});
    expect(sender.example).toBe(false);
  });
});
