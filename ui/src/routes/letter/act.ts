// What can be done with a whole letter. Each keeps what was typed first and says why where it does not take place.
// Leaves dialogs and focus to the screen.
import type { Language, Notice } from '../../lib/generated/api';
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import { call, chooseSave, fileNameOf, openFile, printFile, type Question } from '../../lib/host';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { copyPdf } from './copy';
import type { Writing } from './writing.svelte';

/** Does it, or says why not. */
export async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    sayRefused(thrown);
  }
}

/** The first notice that stands in the way of letting the letter out; all of them are told. */
export async function firstBlock(writing: Writing): Promise<Notice | null> {
  await writing.flush();
  const { notices, ignored } = await call('letter.check', { id: writing.id });
  const first = notices.find((notice) => notice.severity === 'block') ?? null;
  if (first) {
    [writing.notices, writing.ignored] = [notices, ignored];
    toasts.say(t('letter-blocked', { why: first.message }), { tone: 'failure' });
  }
  return first;
}

/** Where it was written; null where the person chose no place. */
export async function exportPdf(writing: Pick<Writing, 'id' | 'letter'>): Promise<string | null> {
  const out = await chooseSave(writing.letter!.file_name);
  if (out === null) return null;
  const done = await call('letter.export', { id: writing.id, out });
  const path = done.path ?? out;
  toasts.say(t('letter-exported', { reference: done.reference, pages: done.pages }), {
    act: { label: t('letter-open-pdf'), run: () => void openFile(path).catch(sayRefused), stays: true },
  });
  return path;
}

/** The exact PDF of a letter: where it lies, and its name where that does not say it. */
interface Exact {
  path: string;
  name?: string;
}

/**
 * What was exported or sealed, byte for byte. A letter that was never exported, or changed since, is exported first,
 * unless something stands in its way or the person chooses no place: null.
 */
async function exactPdf(writing: Writing, mayLeave: () => Promise<boolean>): Promise<Exact | null> {
  await writing.flush();
  await writing.read();
  const { printed, changed_since_export, editable, file_name } = writing.letter!;
  if (printed && !(editable && changed_since_export))
    return { path: `files/${printed.sha256}`, name: file_name };
  const path = !editable || (await mayLeave()) ? await exportPdf(writing) : null;
  return path === null ? null : { path };
}

/** The exact PDF in the desktop’s print dialog, or in the viewer, which prints it. */
export async function printPdf(writing: Writing, mayLeave: () => Promise<boolean>) {
  const exact = await exactPdf(writing, mayLeave);
  if (!exact) return;
  const printed = await printFile(exact.path, exact.name);
  const reference = writing.letter?.printed?.reference ?? '';
  if (printed === 'sent') toasts.say(t('letter-print-sent', { reference }));
  // An export has said so itself.
  else if (printed === 'opened' && exact.name) toasts.say(t('letter-print-opened', { reference }));
}

/** The exact PDF on the clipboard. */
export async function copyLetter(writing: Writing, mayLeave: () => Promise<boolean>) {
  const exact = await exactPdf(writing, mayLeave);
  if (!exact) return;
  await writing.read();
  await copyPdf(exact.path, writing.letter?.printed?.reference ?? '', exact.name);
}

/** Files that go with the letter: said, as its card may be out of sight, and taken out again by one button. */
export async function enclose(writing: Writing, files: string[]) {
  const before = new Set(writing.letter!.enclosures.map((one) => one.id));
  await writing.edit({ enclose: files });
  const take_out = writing.letter!.enclosures.map((one) => one.id).filter((id) => !before.has(id));
  const names = files.map(fileNameOf).join(', ');
  toasts.say(t('letter-enclosed', { count: files.length, names }), {
    act: { label: t('frame-undo-act'), run: () => void attempt(() => writing.edit({ take_out })) },
  });
}

export async function duplicate(writing: Writing) {
  await writing.flush();
  const { id } = await call('letter.duplicate', { id: writing.id });
  toasts.say(t('letter-duplicated'));
  go('letter', id);
}

/** A draft goes to the bin, and comes back by one button. */
export async function discardDraft(writing: Writing) {
  await writing.flush();
  const { id } = await call('letter.discard', { id: writing.id });
  go('letters');
  const restore = () => void call('letter.restore', { id }).then(() => go('letter', id), sayRefused);
  toasts.say(t('letter-discarded'), { act: { label: t('frame-undo-act'), run: restore, stays: true } });
}

export async function takeBack(writing: Writing) {
  await call('dispatch.take_back', { letters: [writing.id] });
}

/** Sets a notice aside in this letter; it comes back by one button. */
export async function ignoreNotice(writing: Writing, notice: Notice) {
  if (!notice.mark) return;
  await writing.edit({ ignore: notice.mark });
  toasts.say(t('op-ignore-notice'), {
    act: {
      label: t('frame-undo-act'),
      run: () => void attempt(() => mindNotice(writing, notice)),
    },
  });
}

export async function mindNotice(writing: Writing, notice: Notice) {
  if (notice.mark) await writing.edit({ mind: notice.mark });
}

export async function confirmAddress(writing: Writing) {
  const post = writing.letter?.recipient?.post;
  if (!post) return;
  await call('address.confirm', { post, language: writing.language });
  toasts.say(t('letter-address-confirmed'));
}

export async function addVersion(writing: Writing, language: Language) {
  await writing.write({}, language);
  await writing.choose(language);
}

export async function nameVersion(writing: Writing, name: string) {
  await writing.write({ name });
  toasts.say(t('letter-named', { name }));
}

export async function readdress(writing: Writing, post: string, competence: string | null) {
  const change: Omit<Question<'letter.edit'>, 'id'> = { to: post, ...(competence ? { competence } : {}) };
  await writing.edit(change);
}

/** Goes to the next version of the letter, or the one before. */
export async function turnVersion(writing: Writing, by: 1 | -1) {
  const versions = writing.letter!.versions;
  const at = versions.findIndex((one) => one.lang === writing.language);
  const next = versions[(at + by + versions.length) % versions.length];
  if (next && next.lang !== writing.language) await writing.choose(next.lang);
}
