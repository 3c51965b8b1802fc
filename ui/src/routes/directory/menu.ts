// The menu of an entry of the directory. Leaves the forms to the screen.
import PenLine from '@lucide/svelte/icons/pen-line';
import Phone from '@lucide/svelte/icons/phone';
import Trash2 from '@lucide/svelte/icons/trash-2';
import type { Lines } from '../../lib/component';
import { compose } from '../../lib/frame';
import type { PersonId, PostId } from '../../lib/generated/api';
import { t } from '../../lib/word';
import { copyingAddress } from './address';
import type { Entry } from './list';

interface Screen {
  /** The entry that is shown beside the list. */
  selected: string;
  show: (row: Entry) => void;
  log: (whom: { withPost?: PostId; withPerson?: PersonId }) => void;
  remove: (id: string) => void;
}

export function menuOf(row: Entry, screen: Screen): Lines {
  const office = row.kind === 'post' || row.kind === 'vacant';
  return [
    row.id !== screen.selected && {
      label: t('command-list-open'),
      keys: 'list.open',
      run: () => screen.show(row),
    },
    null,
    row.kind === 'post' && {
      label: t('directory-write'),
      icon: PenLine,
      keys: row.id === screen.selected ? 'view.primary' : undefined,
      run: () => compose.open({ post: row.id }),
    },
    row.kind !== 'organization' && {
      label: t('contact-log'),
      icon: Phone,
      run: () => screen.log(row.kind === 'person' ? { withPerson: row.id } : { withPost: row.id }),
    },
    null,
    office && row.address !== 'missing' && copyingAddress(row.id),
    null,
    {
      label: t('directory-remove'),
      icon: Trash2,
      keys: 'list.discard',
      run: () => screen.remove(row.id),
    },
  ];
}
