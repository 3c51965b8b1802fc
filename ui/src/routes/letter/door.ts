// From a notice to the place of this window where it is settled. Leaves what opens there to the letter's screen.
import type { Language, Letter, Notice } from '../../lib/generated/api';
import { go } from '../../lib/route';
import { doorOf } from './remedy';

export interface Ways {
  /** Of the version that is written: what the sender lacks in it is asked for there. */
  language: Language;
  text: (notice: Notice) => void;
  dialog: (name: 'recipient' | 'address') => void;
  /** A row of the letter's card, by its id. */
  card: (row: string) => void;
}

export function enter(notice: Notice, letter: Letter, ways: Ways) {
  const post = letter.recipient?.post;
  switch (doorOf(notice)) {
    case 'sender':
      return go('setting', 'sender', { lang: ways.language });
    case 'signatory':
      return go('setting', 'signatory');
    case 'letterhead':
      return go('setting', 'letterhead');
    case 'backup':
      return go('setting', 'backup');
    case 'signature':
      return ways.card('letter-signature');
    case 'date':
      return ways.card('letter-date');
    case 'enclosure':
      return ways.card('letter-enclosure');
    case 'recipient':
      return ways.dialog('recipient');
    case 'address':
      return ways.dialog('address');
    case 'post':
    case 'exchange':
      return post ? go('directory', post) : ways.dialog('recipient');
    default:
      return ways.text(notice);
  }
}
