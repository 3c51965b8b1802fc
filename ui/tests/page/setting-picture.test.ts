// What heads and signs the letters: a logo, signatures by hand, the typeface; and the recipient's own reference.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 L10 0 L20 20 Z" fill="#8a1f3d"/></svg>';
const fonts = fileURLToPath(new URL('../../../src-tauri/crates/typeset/fonts', import.meta.url));

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.draft('federal/employment', 'Statut des travailleurs des arts');
});
afterAll(() => desk.close());

const setting = () => desk.call('setting.show', null);

it('puts a logo at the head of the page beside the settings, and takes its removal back', async () => {
  desk.toChoose('picture', 'logo.svg', SVG);
  const page = await desk.page('setting/letterhead');
  await page.getByRole('button', { name: 'Choisir une image… – Logo' }).click();
  await page.getByText('logo.svg').waitFor();
  await page.locator('[data-pane=page] path[fill="#8a1f3d"]').waitFor({ state: 'attached' });
  const height = page.getByLabel('Hauteur');
  await height.fill('50');
  await page.getByText('De 5 à 40 mm, sans décimale').waitFor();
  await height.fill('20');
  await height.press('Tab');
  await expect.poll(async () => (await setting()).logo?.height).toBe(20);
  await page.getByLabel('Le logo remplace le nom').check();
  await expect.poll(async () => (await setting()).logo_alone).toBe(true);
  await page.getByLabel('Code QR de la référence').check();
  await expect.poll(async () => (await setting()).reference_code).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Retirer – Logo' }).click();
  await page.getByText('Logo retiré').waitFor();
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await setting()).logo?.file_name).toBe('logo.svg');
  await page.context().close();
});

it('says what is wrong with a picture, and keeps the one there was', async () => {
  desk.toChoose('picture', 'logo.svg', SVG.replace('<path', '<script>alert(1)</script><path'));
  const page = await desk.page('setting/letterhead');
  await page.getByRole('button', { name: 'Autre image… – Logo' }).click();
  await page.getByText(/contient un programme/).waitFor();
  expect((await setting()).logo?.file_name).toBe('logo.svg');
  await page.context().close();
});

it('gives a signatory a signature by hand', async () => {
  desk.toChoose('picture', 'logo.svg', SVG);
  const page = await desk.page('setting/signatory');
  const first = page.getByRole('group', { name: /^Signature manuscrite/ }).first();
  await first.getByRole('button', { name: /^Choisir une image/ }).click();
  await first.getByText('logo.svg').waitFor();
  const { signatories } = await desk.call('sender.show', null);
  expect(signatories[0]!.signature?.height).toBe(14);
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.context().close();
});

it('sets the letters in another family, and in one’s own once its upright face is there', async () => {
  const page = await desk.page('setting/letterhead');
  await page.getByLabel('Source Sans 3').check();
  await expect.poll(async () => (await setting()).typeface).toBe('sans');
  await page.getByLabel('Votre police').check();
  await page.getByText('À choisir d’abord').waitFor();
  expect((await setting()).typeface).toBe('sans');
  expect(await barriers(page)).toEqual([]);
  const folder = join(desk.folder, 'chosen', 'font');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(fonts, 'SourceSans3-It.ttf'), join(folder, 'maison.ttf'));
  await page.getByRole('button', { name: 'Choisir un fichier… – Normal' }).click();
  await page.getByText('SourceSans3-It').waitFor();
  expect((await setting()).typeface).toBe('own');
  await page.getByRole('button', { name: 'Retirer – Normal' }).click();
  await expect.poll(async () => (await setting()).typeface).toBe('serif');
  await page.context().close();
});

it('notes by what the recipient knows the matter', async () => {
  const letter = await desk.draft('federal/employment', 'Suite de votre courrier');
  const page = await desk.page(`letter/${letter}`);
  const row = page.locator('.row', { hasText: 'Référence du destinataire' });
  await row.getByRole('button', { name: 'Changer' }).click();
  await page.getByLabel('Référence du destinataire', { exact: true }).last().fill('CAB/26/114');
  await page.getByLabel('Sa lettre du').fill('3/11/2026');
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Sa lettre du').press('Tab');
  await expect
    .poll(async () => {
      const shown = await desk.call('letter.show', { id: letter });
      return [shown.your_reference, shown.your_letter_of];
    })
    .toEqual(['CAB/26/114', '2026-11-03']);
  await page.getByText('Votre lettre du 3 novembre 2026').first().waitFor({ state: 'attached' });
  await page.context().close();
});
