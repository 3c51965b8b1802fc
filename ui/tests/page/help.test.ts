// The manual in the window: found by its words, read page by page, in the language of the person, and left by Escape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
});
afterAll(() => desk.close());

const title = (page: Page, words: string) => page.locator('article h2', { hasText: words });
const help = (page: Page) => page.getByRole('navigation').getByRole('button', { name: 'Aide' });
const found = (page: Page) => page.locator('[data-pane=list] [role=option]');

it('opens at the page about the screen, and Escape leads back to it', async () => {
  const page = await desk.page('archive/1');
  await page.getByText('sceau intact').waitFor();
  await help(page).click();
  await title(page, 'Registre, dossiers de preuve').waitFor();
  expect(new URL(page.url()).hash).toBe('#/help/register');
  expect(await page.title()).toContain('Registre, dossiers de preuve');
  await page.keyboard.press('Escape');
  await page.getByText('sceau intact').waitFor();
  expect(new URL(page.url()).hash).toBe('#/archive/1');
  await page.goto(`${desk.address}/#/setting/reminder`);
  await page.getByText('Jours de fermeture').waitFor();
  await help(page).click();
  await title(page, 'Relances').waitFor();
  await page.getByRole('button', { name: /Fermer l’aide/ }).click();
  await page.getByText('Jours de fermeture').waitFor();
  await page.context().close();
});

it('is not fetched before it is wanted, and a language at a time', async () => {
  const page = await desk.page('today');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.getByText('Relances en retard').waitFor();
  expect(fetched.filter((url) => url.endsWith('.png'))).toEqual([]);
  await help(page).click();
  await page.locator('article img').first().waitFor();
  expect(fetched.filter((url) => /\/fr-[^/]*\.js$/.test(url))).toHaveLength(1);
  expect(fetched.filter((url) => /\/(nl|de|en)-[^/]*\.js$/.test(url))).toEqual([]);
  await page.context().close();
});

it('shows its pictures at half their pixels, with words for who does not see them', async () => {
  const page = await desk.page('help/letter');
  const picture = page.locator('article img');
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.width)).toBeGreaterThan(400);
  const halves = await picture.evaluate(
    (one: HTMLImageElement) => one.naturalWidth / Number(one.getAttribute('width')),
  );
  expect(halves).toBe(2);
  await expect.poll(() => picture.getAttribute('alt')).toContain('la fiche à gauche');
  await page.context().close();
});

it('has no barrier in light or dark, and fits a narrow window', async () => {
  const page = await desk.page('help/record');
  await title(page, 'Enregistrer l’envoi').waitFor();
  expect(await barriers(page)).toEqual([]);
  await expect.poll(() => page.locator('h1').count()).toBe(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${desk.address}/#/help/key`);
  await page.getByRole('heading', { name: 'Dans une liste' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.getByRole('link', { name: 'Toutes les pages' }).click();
  await expect.poll(() => found(page).count()).toBe(17);
  await expect.poll(() => page.locator('article').count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

it('is searched without accents, from the keyboard, and shows where the words stand', async () => {
  const page = await desk.page('help/begin');
  await expect.poll(() => found(page).count()).toBe(17);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('etiquettes deja');
  await expect.poll(() => found(page).count()).toBe(1);
  await expect.poll(() => found(page).first().textContent()).toContain('Étiquettes déjà employées');
  await found(page).first().click();
  await title(page, 'Imprimer').waitFor();
  await expect.poll(() => page.locator('article mark').allTextContents()).toContain('Étiquettes');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('hélicoptère');
  await page.getByText('Ces mots ne s’y trouvent pas.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => found(page).count()).toBe(17);
  expect(new URL(page.url()).hash).toBe('#/help/print');
  await page.context().close();
});

it('goes from page to page by arrows, by its links and back, and reads on with the keyboard', async () => {
  const page = await desk.page('help/begin');
  await found(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await title(page, 'La première lettre').waitFor();
  await page.getByRole('article').getByRole('link', { name: 'à vérifier' }).click();
  await title(page, 'Vérifier avant l’envoi').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('PageDown');
  await expect
    .poll(() => page.locator('[data-pane=page]').evaluate((pane) => pane.scrollTop))
    .toBeGreaterThan(50);
  await page.getByRole('link', { name: /^Page suivante/ }).click();
  await title(page, 'Imprimer').waitFor();
  expect(await page.locator('[data-pane=page]').evaluate((pane) => pane.scrollTop)).toBe(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await title(page, 'Vérifier avant l’envoi').waitFor();
  await page.context().close();
});

it('is written as a PDF in the language it is read in', async () => {
  const page = await desk.page('help/begin', { locale: 'nl-BE' });
  await title(page, 'Om te beginnen').waitFor();
  await page.getByRole('button', { name: 'Bewaren als pdf…' }).click();
  await page.getByText('Handleiding bewaard als pdf').waitFor();
  const written = readFileSync(join(desk.folder, 'saved', 'plaidoyer-handleiding.pdf'), 'latin1');
  expect(written).toMatch(/^%PDF-1\.7/);
  expect(written).toContain('/Lang (nl)');
  await page.context().close();
});

it('follows the language of the window, and shows the keys of this machine', async () => {
  const page = await desk.page('help/key', { locale: 'de-BE' });
  await title(page, 'Tastatur').waitFor();
  await expect.poll(() => page.locator('article').getAttribute('lang')).toBe('de');
  await expect.poll(() => page.locator('article kbd').allTextContents()).toContain('Strg');
  await page.evaluate(() => localStorage.setItem('keys', JSON.stringify({ 'go.palette': 'F4' })));
  await page.goto(`${desk.address}/#/setting/language`);
  await page.getByText('Nederlands').click();
  await page.getByRole('button', { name: 'Hulp' }).click();
  await title(page, 'Talen en aanspreekvormen').waitFor();
  await expect.poll(() => page.locator('article').getAttribute('lang')).toBe('nl');
  await page.goto(`${desk.address}/#/help/begin`);
  await page.reload();
  await title(page, 'Om te beginnen').waitFor();
  await expect.poll(() => page.locator('article kbd').allTextContents()).toContain('F4');
  await page.context().close();
});
