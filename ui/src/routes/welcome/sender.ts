// The organisation as the first run asks for it, in the one language it was given in. Leaves the rest to the settings.
import type { Language, SetSender } from '../../lib/generated/api';
import { blankSender } from '../setting/settings.svelte';

export interface Given {
  name: string;
  tagline: string;
  street: string;
  postcode: string;
  city: string;
  signatory: string;
  function: string;
}

/** Nothing where nobody was named. Whoever writes in no organisation's name writes in their own. */
export function senderOf(given: Given, language: Language, id: string): SetSender | undefined {
  const one = (text: string) => (text.trim() ? { [language]: text.trim() } : {});
  const name = given.name.trim() || given.signatory.trim();
  if (!name) return undefined;
  const sender = {
    ...blankSender(),
    name: one(name),
    tagline: one(given.tagline),
    street: one(given.street),
    postcode: given.postcode.trim(),
    city: one(given.city),
  };
  const signs = {
    id,
    name: given.signatory.trim(),
    function: one(given.function),
    organization: {},
    signature: null,
  };
  return { sender, signatories: signs.name ? [signs] : [] };
}
