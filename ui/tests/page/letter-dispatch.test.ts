// Recording that a letter left: one act that dispatches, seals and schedules, and ten seconds to take it back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.call('address.confirm', { post: 'federal/employment' });
});
afterAll(() => desk.close());

async function openDialog(id: string, options: Parameters<DeskForTest['page']>[1] = {}): Promise<Page> {
  const page = await desk.page(`letter/${id}`, options);
  await page.locator('.page svg').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  return page;
}

const seal = (page: Page) => page.getByRole('button', { name: 'Enregistrer et sceller' });

it('records registered post with its number, seals the letter and schedules the reminder', async () => {
  const id = await desk.draft('federal/employment', 'Chômage des artistes');
  const page = await openDialog(id);
  const day = page.getByLabel('Date d’envoi');
  expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByText('Recommandé', { exact: true }).last().click();
  await page.getByLabel(/Numéro de suivi/).fill('010541288500452621221234567890');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.getByLabel(/Numéro de suivi/).inputValue())
    .toBe('01 05412885004526 21 221234567890');
  await page.getByText('mardi 22 décembre').waitFor();
  await seal(page).click();
  await page.getByText(/Lettre 2026\/\d+ scellée, relance le 22 décembre/).waitFor();
  const letter = await desk.call('letter.show', { id });
  expect(letter.dispatch).toMatchObject({ channel: 'registered', on: '2026-11-24' });
  await expect
    .poll(async () => (await desk.call('letter.show', { id })).state, { timeout: 30_000 })
    .toBe('sent');
  await page.getByText('Scellée le 24 novembre 2026').waitFor();
  await expect
    .poll(() => page.locator('.editor.body .ProseMirror').getAttribute('contenteditable'))
    .toBe('false');
  await page.getByRole('link', { name: 'Voir au registre' }).waitFor();
  await page.context().close();
});

it('is taken back within its ten seconds, and the letter can change again', async () => {
  const id = await desk.draft('federal/employment', 'Un autre sujet');
  const page = await openDialog(id);
  await seal(page).click();
  await page.getByText(/Lettre 2026\/\d+ scellée/).waitFor();
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await page.getByText(/Envoi 2026\/\d+ retiré/).waitFor();
  const letter = await desk.call('letter.show', { id });
  expect(letter).toMatchObject({ state: 'prepared', dispatch: null, editable: true });
  await page.context().close();
});

it('says a wrong check digit and does not block for it', async () => {
  const page = await openDialog(await desk.draft('federal/employment', 'Suivi'));
  await page.getByText('Recommandé', { exact: true }).last().click();
  await page.getByLabel(/Numéro de suivi/).fill('RR473124828BE');
  await page.keyboard.press('Tab');
  await page.locator('.field .warn').waitFor();
  await expect.poll(() => seal(page).getAttribute('aria-disabled')).toBeNull();
  await page.context().close();
});

it('refuses a day to come, with the reason beside the button', async () => {
  const page = await openDialog(await desk.draft('federal/employment', 'Demain'));
  await page.getByLabel('Date d’envoi').fill('24/12/2026');
  await page.keyboard.press('Tab');
  await expect.poll(() => seal(page).getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Escape');
  await page.context().close();
});

it('asks what left where the letter changed since its export', async () => {
  const id = await desk.draft('federal/employment', 'Changée');
  await desk.call('letter.export', { id });
  await desk.call('letter.version', { id, language: 'fr', body: 'Un texte écrit après.' });
  const page = await openDialog(id);
  await page
    .getByText(/La lettre a changé depuis l’export/)
    .last()
    .waitFor();
  await page.getByText('Sceller ce qui a été imprimé').click();
  await seal(page).click();
  await page.getByText(/Lettre 2026\/\d+ scellée/).waitFor();
  await page.context().close();
});

it('asks for the address instead of a number where it left by mail', async () => {
  const page = await openDialog(await desk.draft('federal/employment', 'Par courriel'));
  await page.getByText('Courriel', { exact: true }).last().click();
  await page.getByLabel(/Envoyée à l’adresse/).waitFor();
  await expect.poll(() => page.getByLabel(/Numéro de suivi/).count()).toBe(0);
  await page.context().close();
});

it('does nothing by a second Ctrl Enter', async () => {
  const id = await desk.draft('federal/employment', 'Deux fois');
  const page = await openDialog(id);
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(400);
  expect((await desk.call('letter.show', { id })).state).toBe('draft');
  await page.context().close();
});

it.each(['light', 'dark'] as const)('has no barrier in %s', async (colorScheme) => {
  const page = await openDialog(await desk.draft('federal/employment', 'Vue'), { colorScheme });
  await page.getByText('jours ouvrables').first().waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

it('takes a day of one’s own for the reminder, counted in working days', async () => {
  const id = await desk.draft('federal/employment', 'Une date à nous');
  const page = await openDialog(id);
  await page.getByLabel('À une autre date').check();
  await expect.poll(() => seal(page).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Relancer le').fill('11/01/2027');
  await page.keyboard.press('Tab');
  await page.getByText(/lundi 11 janvier 2027, \d+ jours ouvrables après l’envoi/).waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await seal(page).click();
  await page.getByText(/scellée, relance le 11 janvier/).waitFor();
  await page.context().close();
});

it('names the successor where the office changed hands, and turns the letter to whoever holds it', async () => {
  const id = await desk.draft('flanders/education', 'Un nouveau visage');
  await desk.call('address.confirm', { post: 'flanders/education' });
  await desk.call('letter.edit', { id, date: '2026-11-18' });
  await desk.call('letter.export', { id });
  await desk.call('directory.add', {
    post: 'flanders/education',
    given_name: 'Els',
    family_name: 'Peeters',
    gender: 'f',
    titles: {},
    competences: [],
    since: '2026-11-20',
    succeeds: true,
    source: 'communiqué',
  });
  const page = await openDialog(id);
  await page
    .getByText(/Els Peeters lui a succédé/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Relire la lettre pour qui lui succède' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('La lettre s’adresse à présent à qui exerce la fonction').waitFor();
  await page.getByText('Els Peeters').first().waitFor();
  await page.context().close();
});
