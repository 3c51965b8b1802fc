import { describe, expect, it } from 'vitest';
import { senderOf, type Given } from './sender';

const given: Given = {
  name: ' Tréteaux ',
  tagline: '',
  street: 'Rue X 1',
  postcode: '1030',
  city: '',
  signatory: '',
  function: '',
};

describe('the sender of the first run', () => {
  it('is known in the one language it was given in', () => {
    const sender = senderOf(given, 'fr', 'one')!.sender;
    expect(sender.name).toEqual({ fr: 'Tréteaux' });
    expect(sender.tagline).toEqual({});
    expect(sender.city).toEqual({});
    expect(sender.example).toBe(false);
  });

  it('has who signs, where that was said', () => {
    const signed = { ...given, signatory: 'Claire Hanssens', function: 'Administratrice déléguée' };
    expect(senderOf(given, 'fr', 'one')!.signatories).toEqual([]);
    expect(senderOf(signed, 'fr', 'one')!.signatories).toEqual([
      {
        id: 'one',
        name: 'Claire Hanssens',
        function: { fr: 'Administratrice déléguée' },
        organization: {},
        signature: null,
      },
    ]);
  });

  it('is the person who signs where no organisation was named, and the example where nobody was', () => {
    expect(senderOf({ ...given, name: '', signatory: 'Ada Wouters' }, 'nl', 'one')!.sender.name).toEqual({
      nl: 'Ada Wouters',
    });
    expect(senderOf({ ...given, name: ' ' }, 'fr', 'one')).toBe(undefined);
  });
});
