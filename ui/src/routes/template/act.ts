// What can be done with a whole template, or with one of its languages. Each keeps what was typed first, says what was
// done and how it is taken back, and why where it does not take place.
import { toasts } from '../../lib/component';
import { compose, sayRefused } from '../../lib/frame';
import type { Language, RemoveTemplate, TemplateRow } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { learn, ownName, t, tell } from '../../lib/word';
import { flushAll, forget } from './editing.svelte';
import { leave, leftAt } from './left';
import { bodyReplaced } from './skeleton';
import type { Work } from './work.svelte';

async function attempt(act: () => Promise<unknown>) {
  try {
    await flushAll();
    await act();
  } catch (thrown) {
    sayRefused(thrown);
  }
}

function placeIn(name: string): { line: number; offset: number } {
  const { line, offset } = leftAt(name) ?? { line: 1, offset: 0 };
  return { line, offset };
}

/** Opens a template with the caret in its text. */
function open(work: Work, name: string, language: Language) {
  work.want(name, { in: language, to: 'caret' });
  go('template', name, { in: language });
}

export function create(work: Work, title: string, language: Language): Promise<void> {
  return attempt(async () => {
    const { name } = await call('template.create', { title, language });
    open(work, name, language);
  });
}

/** The copy opens where the caret was. */
export function duplicate(work: Work, row: TemplateRow): Promise<void> {
  return attempt(async () => {
    const opened = row.name === work.name;
    const language = opened ? work.language : (leftAt(row.name)?.language ?? row.languages[0]!);
    const { name } = await call('template.duplicate', { name: row.name });
    leave(name, { language, ...placeIn(row.name) });
    open(work, name, language);
    let said = 0;
    const back = () =>
      void attempt(async () => {
        if (work.restore === back) work.restore = null;
        toasts.end(said, true);
        await call('template.remove', { name });
        forget(name);
        go('template', row.name, { in: language });
      });
    work.restore = back;
    said = toasts.say(t('template-duplicated'), { act: { label: t('frame-undo-act'), run: back } });
  });
}

/** To the bin, at once; `next` is the one that opens in its place. */
export function remove(work: Work, row: TemplateRow, next: string): Promise<void> {
  if (row.supplied) {
    toasts.say(t('template-supplied-stays'));
    return Promise.resolve();
  }
  return attempt(async () => {
    const opened = row.name === work.name;
    await bin(work, { name: row.name }, t('template-removed', { title: row.title }));
    if (opened) go('template', next, {}, { replace: true });
  });
}

export function removeLanguage(work: Work, row: TemplateRow, language: Language): Promise<void> {
  return attempt(() =>
    bin(work, { name: row.name, language }, t('template-language-removed', { language: ownName(language) })),
  );
}

async function bin(work: Work, what: RemoveTemplate, said: string) {
  const { bin: place } = await call('template.remove', what);
  forget(what.name, what.language);
  let told = 0;
  const back = () =>
    void attempt(async () => {
      if (work.restore === back) work.restore = null;
      toasts.end(told, true);
      const { name } = await call('template.restore', { bin: place });
      go('template', name, what.language ? { in: what.language } : {}, { replace: true });
      toasts.say(t('template-restored'));
    });
  work.restore = back;
  told = toasts.say(said, { act: { label: t('frame-undo-act'), run: back } });
}

/** Begins a language with the text that is open, to be rewritten, or with what it says of itself only. */
export function addLanguage(work: Work, language: Language, withText: boolean): Promise<void> {
  return attempt(async () => {
    const { name, editing } = work;
    if (!name || !editing) return;
    await learn(language);
    const source = withText ? editing.text : bodyReplaced(editing.text, tell(language, 'template-new-body'));
    await call('template.write', { name, language, source });
    leave(name, { language, ...placeIn(name) });
    work.want(name, { in: language, to: 'title' });
    go('template', name, { in: language }, { replace: true });
  });
}

/** The last act is taken back: a removal or a copy, else what was typed. */
export function undo(work: Work) {
  if (work.restore) work.restore();
  else work.editor?.undo();
}

/** A letter with this template; unavailable while a problem stands. */
export function write(work: Work): Promise<void> {
  return attempt(async () => {
    if (work.name && work.count === 0) compose.open({ template: work.name });
  });
}
