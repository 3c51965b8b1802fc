// The menu of an entry in the register, or of those that are ticked: what rows and records can do. Leaves the forms to the screen.
import Copy from '@lucide/svelte/icons/copy';
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import FileText from '@lucide/svelte/icons/file-text';
import MailCheck from '@lucide/svelte/icons/mail-check';
import PackageCheck from '@lucide/svelte/icons/package-check';
import Phone from '@lucide/svelte/icons/phone';
import { copying, type Lines } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import type { ArchiveRecord, LetterId, PostId, RegisterRow } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { duplicate } from '../letters/act';
import { copyRecord, openRecord, writeBundle } from './bundle';
import { placeOf } from './filter';

interface Screen {
  /** The entry that is shown beside the list. */
  selected: string | null;
  show: (row: RegisterRow) => void;
  note: (letter: LetterId) => void;
  log: (post: PostId) => void;
  /** Writes the proofs of those that are ticked. */
  prove: () => void;
}

export function menuOf(row: RegisterRow, many: boolean, screen: Screen): Lines {
  if (many)
    return [
      { label: t('register-bundles'), icon: PackageCheck, keys: 'letter.export', run: screen.prove },
      null,
    ];
  const { letter, post } = row;
  const shown = screen.selected === placeOf(row);
  const sealed = row.kind === 'out' && row.state !== 'void' && letter !== null;
  return [
    row.kind === 'out' &&
      letter !== null && {
        label: t('campaign-open-letter'),
        keys: 'list.open',
        run: () => go('letter', letter),
      },
    !shown && { label: t('table-aside'), run: () => screen.show(row) },
    null,
    sealed && {
      label: t('archive-note-reply'),
      icon: MailCheck,
      keys: 'list.reply',
      run: () => screen.note(letter),
    },
    post !== null && {
      label: t('contact-log'),
      icon: Phone,
      keys: 'list.contact',
      run: () => screen.log(post),
    },
    null,
    ...(sealed ? sealedLines(letter, shown) : []),
    null,
    copying(t('table-copy-number'), () => row.number),
  ];
}

/** What the record has buttons for; its keys act on the one that is shown. */
function sealedLines(letter: LetterId, shown: boolean): Lines {
  const keys = (id: string) => (shown ? id : undefined);
  const withRecord = (act: (record: ArchiveRecord) => unknown) => () =>
    void call('archive.show', { id: letter }).then(act).catch(sayRefused);
  return [
    { label: t('archive-open-pdf'), icon: FileText, run: withRecord(openRecord) },
    {
      label: t('command-letter-copy-pdf'),
      icon: ClipboardCopy,
      keys: keys('letter.copy-pdf'),
      run: withRecord(copyRecord),
    },
    {
      label: t('archive-bundle'),
      icon: PackageCheck,
      keys: keys('letter.export'),
      run: withRecord(writeBundle),
    },
    { label: t('archive-duplicate'), icon: Copy, run: () => void duplicate(letter) },
  ];
}
