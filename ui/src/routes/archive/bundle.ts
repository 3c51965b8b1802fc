// What is written out of the register: the proof of one letter, its PDF by itself, and the list as a spreadsheet takes
// it.
import { toasts } from '../../lib/component';
import { sayRefused, works } from '../../lib/frame';
import type { ArchiveRecord, RegisterRow } from '../../lib/generated/api';
import { call, chooseFolder, chooseSave, openFile, type Question } from '../../lib/host';
import { numberWords, t, today } from '../../lib/word';
import { copyPdf } from '../letter/copy';

const plain = (reference: string) => reference.replace(/[^\p{L}\p{N}]+/gu, '-');

/** What the sealed PDF is called outside of the desk, as in its bundle. */
export const pdfName = ({ row }: ArchiveRecord) => `${plain(row.reference).toLowerCase()}.pdf`;

export const openRecord = (record: ArchiveRecord) => openFile(record.pdf, pdfName(record)).catch(sayRefused);

/** The sealed PDF on the clipboard. */
export const copyRecord = (record: ArchiveRecord) =>
  copyPdf(record.pdf, record.row.reference, pdfName(record)).catch(sayRefused);

const bundleName = (reference: string) => t('archive-bundle-folder', { reference: plain(reference) });
const within = (folder: string, name: string) => `${folder.replace(/[/\\]$/, '')}/${name}`;
const copyHead = (head: string) => ({
  label: t('archive-copy-head'),
  run: () => void navigator.clipboard.writeText(head),
  stays: true,
});

/** The bundle has a folder of its own within the chosen one: nothing is strewn among the person's files. */
export async function writeBundle(record: ArchiveRecord) {
  try {
    const folder = await chooseFolder();
    if (folder === null) return;
    const name = bundleName(record.row.reference);
    const { files, head } = await call('archive.export', {
      id: record.row.letter,
      out: within(folder, name),
    });
    toasts.say(t('archive-bundle-written', { count: files.length, name }), {
      lasts: 12_000,
      act: copyHead(head),
    });
  } catch (thrown) {
    sayRefused(thrown);
  }
}

/** A letter that was sealed; what came in, and a number that was dropped, have no proof. */
const sealed = (row: RegisterRow) => row.kind === 'out' && row.letter !== null && row.state !== 'void';

/** Each its own folder within the chosen one, as far as it comes: what was written stays whole. */
export async function writeBundles(rows: readonly RegisterRow[]) {
  const letters = rows.filter(sealed);
  if (letters.length === 0) return void toasts.say(t('register-bundles-none'));
  const folder = await chooseFolder().catch(sayRefused);
  if (!folder) return;
  let stopped = false;
  const work = works.begin(
    () => t('register-bundles-going-on'),
    () => (stopped = true),
  );
  work.total = letters.length;
  let head = '';
  try {
    for (const row of letters) {
      if (stopped) break;
      const out = within(folder, bundleName(row.number));
      ({ head } = await call('archive.export', { id: row.letter!, out }));
      work.done += 1;
    }
  } catch (thrown) {
    sayRefused(thrown);
  } finally {
    works.end(work);
  }
  if (work.done === 0) return;
  toasts.say(t('register-bundles-written', { count: work.done, rest: rows.length - letters.length }), {
    lasts: 12_000,
    act: copyHead(head),
  });
}

export type Form = 'csv' | 'xlsx';

export async function writeList(form: Form, question: Omit<Question<'register.export'>, 'out'>) {
  try {
    const out = await chooseSave(t('register-file', { day: today(), form }));
    if (out === null) return;
    const { entries, path } = await call('register.export', { ...question, out });
    toasts.say(t('register-written', { count: entries, shown: numberWords(entries) }), {
      act: { label: t('register-open-file'), run: () => void openFile(path).catch(sayRefused), stays: true },
    });
  } catch (thrown) {
    sayRefused(thrown);
  }
}
