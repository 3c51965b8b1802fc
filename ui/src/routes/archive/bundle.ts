// What is written out of the register: the proof of one letter, and the list as a spreadsheet takes it.
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import type { ArchiveRecord } from '../../lib/generated/api';
import { call, chooseFolder, chooseSave, openFile, type Question } from '../../lib/host';
import { numberWords, t, today } from '../../lib/word';

/** The bundle has a folder of its own within the chosen one: nothing is strewn among the person's files. */
export async function writeBundle(record: ArchiveRecord) {
  try {
    const folder = await chooseFolder();
    if (folder === null) return;
    const name = t('archive-bundle-folder', {
      reference: record.row.reference.replace(/[^\p{L}\p{N}]+/gu, '-'),
    });
    const { files, head } = await call('archive.export', {
      id: record.row.letter,
      out: `${folder.replace(/[/\\]$/, '')}/${name}`,
    });
    toasts.say(t('archive-bundle-written', { count: files.length, name }), {
      lasts: 12_000,
      act: { label: t('archive-copy-head'), run: () => void navigator.clipboard.writeText(head) },
    });
  } catch (thrown) {
    sayRefused(thrown);
  }
}

export type Form = 'csv' | 'xlsx';

export async function writeList(form: Form, question: Omit<Question<'register.export'>, 'out'>) {
  try {
    const out = await chooseSave(t('register-file', { day: today(), form }));
    if (out === null) return;
    const { entries, path } = await call('register.export', { ...question, out });
    toasts.say(t('register-written', { count: entries, shown: numberWords(entries) }), {
      act: { label: t('register-open-file'), run: () => void openFile(path).catch(sayRefused) },
    });
  } catch (thrown) {
    sayRefused(thrown);
  }
}
