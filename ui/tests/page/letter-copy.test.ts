// The exact PDF out of the window: on the clipboard, under a name that a person would know again.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.call('address.confirm', { post: 'federal/employment' });
});
afterAll(() => desk.close());

/** However slow the machine is. */
const eventually = <T>(what: () => T) => expect.poll(what, { timeout: 20_000 });

type Asked = { path: string; name?: string };

/** What the window is asked to copy, to open or to print from now on. */
function asked(page: Page, verb: 'copy_file' | 'open' | 'print'): Asked[] {
  const all: Asked[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/call')) return;
    const { name, question } = request.postDataJSON() as { name: string; question: Asked };
    if (name === `window.${verb}`) all.push(question);
  });
  return all;
}

async function letter(id: string): Promise<Page> {
  const page = await desk.page(`letter/${id}`);
  await page.locator('.page svg').first().waitFor();
  return page;
}

async function more(page: Page) {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Imprimer' }).waitFor();
}

const copy = (page: Page) => page.getByRole('menuitem', { name: 'Copier le PDF' });

it('copies what was exported, under the name it is offered under, and anew once the letter changed', async () => {
  const id = await desk.draft('federal/employment', 'À coller');
  const page = await letter(id);
  const copied = asked(page, 'copy_file');
  await more(page);
  await eventually(() => copy(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await desk.call('letter.export', { id });
  await page.reload();
  await more(page);
  await copy(page).click();
  await page.getByText(/^PDF 2026\/\d+ copié : collez-le/).waitFor();
  const { printed, file_name } = await desk.call('letter.show', { id });
  expect(file_name).toMatch(/a-coller_fr\.pdf$/);
  expect(copied).toEqual([{ path: `files/${printed!.sha256}`, name: file_name }]);

  await page.locator('.editor.body .ProseMirror').click();
  await page.keyboard.type('Autrement : ');
  await more(page);
  await copy(page).click();
  await eventually(() => copied.length).toBe(2);
  expect(copied[1]).toEqual({ path: join(desk.folder, 'saved', file_name) });
  expect((await desk.call('letter.show', { id })).changed_since_export).toBe(false);
  await page.context().close();
});

it('is a command, and prints under that name as well', async () => {
  const id = await desk.draft('federal/employment', 'À imprimer et à coller');
  await desk.call('letter.export', { id });
  const page = await letter(id);
  const [copied, printed] = [asked(page, 'copy_file'), asked(page, 'print')];
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('copier le pdf');
  await page.getByRole('option', { name: 'Copier le PDF', exact: true }).click();
  await eventually(() => copied.length).toBe(1);
  await page.keyboard.press('Control+p');
  await eventually(() => printed).toEqual(copied);
  await page.context().close();
});

it('says where the system cannot copy a file', async () => {
  const id = await desk.draft('federal/employment', 'Sans presse-papiers');
  await desk.call('letter.export', { id });
  const page = await letter(id);
  await page.route('**/call', (route) =>
    route.request().postDataJSON().name === 'window.copy_file'
      ? route.fulfill({ json: { answer: false, changed: [] } })
      : route.fallback(),
  );
  await more(page);
  await copy(page).click();
  await page.getByText(/^Le PDF n’a pas pu être copié : ce système ne le permet pas\./).waitFor();
  await page.context().close();
});

it('copies and opens the sealed PDF of a record under its reference', async () => {
  const id = await desk.sent('federal/employment', 'Scellée', '2026-11-20');
  const { row, pdf } = await desk.call('archive.show', { id });
  const name = `${row.reference.replace('/', '-')}.pdf`;
  const page = await desk.page(`archive/${id}`);
  const [copied, opened] = [asked(page, 'copy_file'), asked(page, 'open')];
  const record = page.getByRole('complementary', { name: 'Pièce scellée' });
  await record.getByRole('button', { name: 'Autres actions' }).click();
  await copy(page).click();
  await page.getByText(`PDF ${row.reference} copié : collez-le dans un courriel ou un dossier.`).waitFor();
  expect(copied).toEqual([{ path: pdf, name }]);
  await record.getByRole('button', { name: 'Ouvrir le PDF' }).click();
  await eventually(() => opened).toEqual([{ path: pdf, name }]);
  await page.context().close();
});

it('opens a piece that came in under the name it came with', async () => {
  const letter = await desk.sent('federal/employment', 'Répondue', '2026-11-20');
  desk.toChoose('reply', 'réponse.eml', 'Subject: réponse\n\nNous répondons.');
  const file = join(desk.folder, 'chosen', 'reply', 'réponse.eml');
  const { reply } = await desk.call('reply.record', { letter, kind: 'answer', on: '2026-11-23', file });
  const page = await desk.page(`archive/in/${reply}`);
  const opened = asked(page, 'open');
  await page.getByRole('button', { name: 'Ouvrir la pièce' }).click();
  await eventually(() => opened.map((one) => one.name)).toEqual(['réponse.eml']);
  await page.context().close();
});
