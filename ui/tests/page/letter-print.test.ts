// A letter to paper: Ctrl P prints the exact PDF, once it is there and nothing stands in its way.
import { existsSync } from 'node:fs';
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

interface Asked {
  page: Page;
  /** The files that the window was asked to print. */
  opened: string[];
  /** The files for which the person was asked where to write them. */
  saved: string[];
}

async function letter(id: string): Promise<Asked> {
  const page = await desk.page(`letter/${id}`);
  const [opened, saved]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().endsWith('/call')) return;
    const { name, question } = request.postDataJSON() as { name: string; question: Record<string, string> };
    if (name === 'window.print') opened.push(question.path!);
    if (name === 'window.choose_save') saved.push(question.file_name!);
  });
  await page.locator('.page svg').first().waitFor();
  return { page, opened, saved };
}

const sha256 = async (id: string) => (await desk.call('letter.show', { id })).printed!.sha256;

it('exports a draft as the button does, and opens what was written', async () => {
  const id = await desk.draft('federal/employment', 'À imprimer');
  const { page, opened, saved } = await letter(id);
  await page.keyboard.press('Control+p');
  await page.getByText(/PDF 2026\/\d+ écrit, une page/).waitFor();
  expect(saved).toEqual([expect.stringMatching(/a-imprimer_fr\.pdf$/)]);
  await expect.poll(() => opened).toEqual([join(desk.folder, 'saved', saved[0]!)]);
  expect(existsSync(opened[0]!)).toBe(true);
  expect((await desk.call('letter.show', { id })).state).toBe('prepared');
  await page.context().close();
});

it('opens what was exported as long as the letter is the same, and exports it anew once it is not', async () => {
  const id = await desk.draft('federal/employment', 'Deux fois imprimée');
  await desk.call('letter.export', { id });
  const { page, opened, saved } = await letter(id);
  await page.keyboard.press('Control+p');
  await page.getByText(/Le PDF 2026\/\d+ s’ouvre/).waitFor();
  expect(opened).toEqual([`files/${await sha256(id)}`]);
  expect(existsSync(join(desk.folder, opened[0]!))).toBe(true);
  expect(saved).toEqual([]);
  await page.locator('.editor.body .ProseMirror').click();
  await page.keyboard.type('Autrement : ');
  // What was typed a moment ago is printed too.
  await page.keyboard.press('Control+p');
  await expect.poll(() => opened.length).toBe(2);
  expect(opened[1]).toBe(join(desk.folder, 'saved', saved[0]!));
  expect((await desk.call('letter.show', { id })).changed_since_export).toBe(false);
  await page.context().close();
});

it('opens the sealed file of a letter that left, also where its text stands alone', async () => {
  const id = await desk.sent('federal/employment', 'Déjà partie', '2026-11-20');
  const { pdf } = await desk.call('archive.show', { id });
  const { page, opened, saved } = await letter(id);
  await page.getByText('Scellée le 20 novembre 2026').waitFor();
  await page.keyboard.press('Shift+F9');
  await page.keyboard.press('Control+p');
  await expect.poll(() => opened.length).toBe(1);
  expect(join(desk.folder, opened[0]!)).toBe(pdf);
  expect(saved).toEqual([]);
  await page.context().close();
});

it('stands in the menu beside Export, with its key', async () => {
  const id = await desk.sent('federal/employment', 'Par le menu', '2026-11-20');
  const { page, opened } = await letter(id);
  await page.getByRole('button', { name: 'Autres actions' }).click();
  const item = page.getByRole('menuitem', { name: 'Imprimer' });
  await expect.poll(() => item.innerText()).toMatch(/Imprimer\s+Ctrl\s*P/);
  await item.click();
  await expect.poll(() => opened).toEqual([`files/${await sha256(id)}`]);
  await page.context().close();
});

it('says what blocks the letter, and opens nothing', async () => {
  const id = await desk.draft('federal/employment', 'Bloquée');
  await desk.call('letter.version', { id, language: 'fr', body: 'À {{demand_1}}' });
  const { page, opened, saved } = await letter(id);
  await page.keyboard.press('Control+p');
  await page.getByText('La lettre ne peut pas encore partir.').waitFor();
  await page.waitForTimeout(300);
  expect([opened, saved]).toEqual([[], []]);
  expect((await desk.call('letter.show', { id })).printed).toBeNull();
  await page.context().close();
});
