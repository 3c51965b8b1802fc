// A letter and what goes with it in one file: from the menu of the letter, with what could not follow the norms.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

it('writes the letter and its enclosures into one PDF, and says what went along as it is', async () => {
  const letter = await desk.draft('federal/employment', 'Statut des travailleurs des arts');
  const table = join(desk.folder, '..', 'chiffres.csv');
  writeFileSync(table, 'mois;membres\n1;35000\n');
  await desk.call('letter.edit', { id: letter, enclose: [table] });
  const page = await desk.page(`letter/${letter}`);
  const menu = page.getByRole('button', { name: 'Autres actions' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Enveloppes ou étiquettes…' }).waitFor();
  await expect
    .poll(() => page.getByRole('menuitem', { name: 'Lettre et annexes en un seul PDF…' }).count())
    .toBe(0);
  await page.keyboard.press('Escape');
  await desk.call('address.confirm', { post: 'federal/employment' });
  const { reference } = await desk.call('letter.export', { id: letter });
  await page.reload();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Lettre et annexes en un seul PDF…' }).click();
  await page.getByLabel('Joindre le texte de la lettre').check();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Réunir et ouvrir' }).click();
  await page.getByText(/Une page écrite\. Joint tel quel\s: chiffres/).waitFor();
  const file = join(desk.folder, 'saved', `${reference.replaceAll('/', '-')}_lettre-et-annexes.pdf`);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file).subarray(0, 8).toString()).toBe('%PDF-1.7');
  await page.context().close();
});
