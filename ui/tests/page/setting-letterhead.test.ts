// The paper: its format, the person's own envelope measured in eight numbers, and envelopes and labels for a letter.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const setting = () => desk.call('setting.show', null);

it('takes a format, and says what it is', async () => {
  const page = await desk.page('setting/letterhead');
  await page.getByLabel('Format du papier').selectOption('de-5008-b');
  await page.getByText('En-tête de 45 mm').waitFor();
  await expect.poll(async () => (await setting()).format).toBe('de-5008-b');
  await page.context().close();
});

it('measures an envelope in eight numbers, and takes its removal back', async () => {
  const page = await desk.page('setting/letterhead');
  await page.getByLabel('Format du papier').selectOption('own');
  await page.getByText('Aucune enveloppe n’a encore été mesurée').waitFor();
  await page.getByRole('button', { name: 'Saisir les mesures…' }).click();
  const keep = page.getByRole('button', { name: 'Retenir l’enveloppe' });
  await expect.poll(() => keep.getAttribute('aria-disabled')).toBe('true');
  const numbers = ['20,5', '50', '110', '95', '10', '45', '100', '90'];
  const fields = page.locator('dialog input');
  for (const [index, number] of numbers.entries()) await fields.nth(index).fill(number);
  expect(await barriers(page)).toEqual([]);
  await keep.click();
  await page.getByText('La fenêtre montre toujours de 20,5 à 100 mm').waitFor();
  expect((await setting()).envelope?.low.left).toBe(20.5);
  await page.getByRole('button', { name: 'Oublier l’enveloppe' }).click();
  await page.getByText('Enveloppe oubliée').waitFor();
  expect((await setting()).envelope).toBeNull();
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await setting()).envelope?.low.left).toBe(20.5);
  await page.context().close();
});

it('says why measures cannot be, and keeps what was typed', async () => {
  const page = await desk.page('setting/letterhead');
  await page.getByRole('button', { name: 'Saisir les mesures…' }).click();
  const fields = page.locator('dialog input');
  await fields.nth(0).fill('20x');
  await page.getByText('Des millimètres, par exemple 20,5').waitFor();
  await fields.nth(0).fill('109');
  await page.getByRole('button', { name: 'Retenir l’enveloppe' }).click();
  await page.getByText('la fenêtre doit montrer au moins 40 × 15 mm').waitFor();
  await expect.poll(() => fields.nth(0).inputValue()).toBe('109');
  // The two measures that leave too little are marked, and one stands in the first.
  const marked = page.locator('dialog [aria-invalid]');
  expect(await marked.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    '109',
    '100',
  ]);
  await expect.poll(() => fields.nth(0).evaluate((field) => field === document.activeElement)).toBe(true);
  await fields.nth(2).fill('20');
  await page.getByText('Doit dépasser la gauche').waitFor();
  expect(await marked.count()).toBe(1);
  expect(await barriers(page, 'dialog')).toEqual([]);
  await page.context().close();
});

it('writes envelopes and labels of a letter', async () => {
  const letter = await desk.draft('federal/employment', 'Statut des travailleurs des arts');
  const page = await desk.page(`letter/${letter}`);
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Enveloppes ou étiquettes…' }).click();
  await page.getByLabel('Enveloppe ou planche').selectOption('l7160');
  await page.getByLabel(/Étiquettes déjà employées/).fill('douze');
  await page.getByText('Donnez un nombre d’étiquettes.').first().waitFor();
  await page.getByLabel(/Étiquettes déjà employées/).fill('4');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Écrire et ouvrir' }).click();
  await page.getByText('Une adresse écrite.').waitFor();
  expect(existsSync(join(desk.folder, 'saved', 'etiquettes.pdf'))).toBe(true);
  await page.context().close();
});
