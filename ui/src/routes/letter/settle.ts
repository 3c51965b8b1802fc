// What settles a notice at once, or the place of this window where the person does. Leaves what opens to the screen.
import type { Remedy } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { confirmAddress } from './act';
import type { Writing } from './writing.svelte';

export interface Places {
  dialog: (name: 'recipient' | 'address') => void;
  field: (name: string) => Promise<void>;
  /** A row of the letter's card, by its id. */
  card: (row: string) => Promise<void>;
}

export async function settle(remedy: Remedy, writing: Writing, places: Places) {
  const own = remedy.act;
  if (own === 'confirm-address') await confirmAddress(writing);
  else if (own === 'add-address') places.dialog('address');
  else if (own === 'confirm-title')
    await call('directory.edit', { what: own, post: remedy.post, language: remedy.language });
  else if (own === 'confirm-form') await call('directory.edit', { what: own, key: remedy.key });
  else if (own === 'choose-recipient') places.dialog('recipient');
  else if (own === 'fill-field') await places.field(remedy.field);
  else if (own === 'choose-signatory' && (await hasSignatories())) await places.card('letter-signature');
  else go('setting', own === 'choose-signatory' ? 'signatory' : 'sender');
}

async function hasSignatories() {
  return (await call('sender.show')).signatories.length > 0;
}
