// What is taken out of the directory, by the keyboard and by its buttons: gone from the list, taken back by one button, in the
// bin with the rest; and two entries about one person that become one.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const row = (page: Page, name: RegExp) => page.locator('[data-pane=list] [role=option]', { hasText: name });
const said = (page: Page) => page.locator('[data-pane=toasts]');
const undo = (page: Page) => said(page).getByRole('button', { name: 'Annuler' });

async function added(given_name: string, family_name: string, post: string) {
  const source = 'https://example.org';
  return desk.call('directory.add', {
    given_name,
    family_name,
    gender: 'f',
    post,
    since: '2026-11-01',
    titles: {},
    competences: [],
    succeeds: true,
    source,
  });
}

it('takes an office out by Delete, shows the next, and takes it back', async () => {
  await desk.draft('flanders/education', 'Une lettre en préparation');
  const page = await desk.page('directory/flanders%2Feducation');
  const name = await page.locator('[data-pane=entry] h2').innerText();
  await row(page, /Zuhal Demir/).focus();
  await page.keyboard.press('Delete');
  await said(page).getByText('Une lettre en préparation lui est adressée').waitFor();
  await expect.poll(() => row(page, /Zuhal Demir/).count()).toBe(0);
  await expect.poll(() => page.locator('[data-pane=entry] h2').innerText()).not.toBe(name);
  // The next row is under the keys.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-selected')))
    .toBe('true');
  expect(await barriers(page)).toEqual([]);
  await undo(page).click();
  await row(page, /Zuhal Demir/).waitFor();
  await page.context().close();
});

it('puts an organization with its offices into the bin, and brings it back from there', async () => {
  const page = await desk.page('directory/dg');
  await page.getByRole('button', { name: 'Retirer de l’annuaire' }).click();
  await said(page)
    .getByText(/retirée de l’annuaire, avec \d+ fonctions/)
    .waitFor();
  await page.goto(`${desk.address}/#/letters?shelf=bin`);
  const binned = page.getByRole('row', { name: /Organisation.*germanophone/ });
  await binned.waitFor();
  expect(await barriers(page)).toEqual([]);
  await binned.click();
  await page.keyboard.press('Enter');
  await said(page)
    .getByText(/n’est plus à la corbeille/)
    .waitFor();
  await said(page).getByRole('button', { name: 'Ouvrir' }).click();
  await page.getByRole('heading', { level: 2, name: /germanophone/ }).waitFor();
  await page.context().close();
});

it('takes out an address and a mandate that was never one', async () => {
  const { post } = await added('Lou', 'Maes', 'flanders/housing');
  await desk.call('address.add', {
    post,
    language: 'nl',
    street: 'Hoogstraat 1',
    postcode: '1000',
    city: 'Brussel',
    country: 'BE',
    source: 'https://example.org',
  });
  const page = await desk.page('directory/flanders%2Fhousing');
  await page.getByText('Hoogstraat 1').waitFor();
  await page.getByRole('button', { name: /^Retirer\s?, 1000 / }).click();
  await said(page).getByText('Adresse retirée').waitFor();
  await expect.poll(() => page.getByText('Hoogstraat 1').count()).toBe(0);
  await page.getByRole('button', { name: /, Lou Maes$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer ce mandat' }).click();
  await said(page).getByText('Mandat retiré').waitFor();
  await expect.poll(() => page.locator('table').getByText('Lou Maes').count()).toBe(0);
  await page.context().close();
});

it('makes one of two entries about a person, by the keyboard', async () => {
  const first = await added('Anne', 'Verstraete', 'flanders/budget');
  const second = await added('An', 'Verstraete', 'flanders/mobility');
  const page = await desk.page(`directory/${encodeURIComponent(first.person)}`);
  await page.getByRole('heading', { level: 2, name: 'Anne Verstraete' }).waitFor();
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Fusionner avec une autre fiche…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: /An Verstraete/ }).waitFor();
  expect(await dialog.getByRole('option', { name: /An Verstraete/ }).innerText()).not.toContain(
    'sans fonction',
  );
  expect(await barriers(page, 'dialog')).toEqual([]);
  await dialog.getByRole('option', { name: /An Verstraete/ }).click();
  await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click();
  await said(page).getByText('celle de An Verstraete est gardée').waitFor();
  await page.getByRole('heading', { level: 2, name: 'An Verstraete' }).waitFor();
  const entry = await desk.call('directory.show', { id: second.person });
  expect(entry.kind === 'person' && entry.posts.length).toBe(2);
  await page.context().close();
});

it('keeps whoever the register names, and says what to do instead', async () => {
  await desk.sent('federal/employment', 'Déjà partie', '2026-11-20');
  const page = await desk.page('directory/david-clarinval');
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Retirer de l’annuaire' }).click();
  await page.getByText('Le registre contient des pièces au nom de David Clarinval').waitFor();
  await page.context().close();
});
