// The menu of a letter in the list, or of those that are ticked. Leaves the dialogs to the screen.
import BookOpen from '@lucide/svelte/icons/book-open';
import Copy from '@lucide/svelte/icons/copy';
import FileDown from '@lucide/svelte/icons/file-down';
import Stamp from '@lucide/svelte/icons/stamp';
import Trash2 from '@lucide/svelte/icons/trash-2';
import { copying, type Lines } from '../../lib/component';
import type { LetterRow } from '../../lib/generated/api';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { duplicate, exportRow } from './act';

interface Screen {
  record: (row: LetterRow) => void;
  drop: (row: LetterRow) => void;
  dropTicked: () => void;
}

export function menuOf(row: LetterRow, many: boolean, screen: Screen): Lines {
  if (many)
    return [
      { label: t('letters-discard'), icon: Trash2, keys: 'list.discard', run: screen.dropTicked },
      null,
    ];
  const open = row.state === 'draft' || row.state === 'prepared';
  return [
    { label: t('command-list-open'), keys: 'list.open', run: () => go('letter', row.id) },
    row.state === 'sent' && {
      label: t('today-open-record'),
      icon: BookOpen,
      run: () => go('archive', row.id),
    },
    null,
    open && { label: t('letter-record'), icon: Stamp, run: () => screen.record(row) },
    row.state !== 'void' && { label: t('letter-export'), icon: FileDown, run: () => void exportRow(row) },
    { label: t('letter-duplicate'), icon: Copy, run: () => void duplicate(row.id) },
    null,
    open && {
      label: t(row.state === 'draft' ? 'letters-discard' : 'letters-void'),
      icon: Trash2,
      keys: 'list.discard',
      run: () => screen.drop(row),
    },
    null,
    row.reference !== null && copying(t('table-copy-number'), () => row.reference ?? ''),
  ];
}
