// The organisation as the first run asks for it, in the one language it was given in. Leaves the rest to the settings.
import type { Language, Sender } from '../../lib/generated/api';
import { blankSender } from '../setting/settings.svelte';

export interface Given {
  name: string;
  tagline: string;
  street: string;
  postcode: string;
  city: string;
}

export function senderOf(given: Given, language: Language): Sender {
  const one = (text: string) => (text.trim() ? { [language]: text.trim() } : {});
  return {
    ...blankSender(),
    name: one(given.name),
    tagline: one(given.tagline),
    street: one(given.street),
    postcode: given.postcode.trim(),
    city: one(given.city),
  };
}
