// What the program said: kept for the session, opened from the status line or by a command, with what can still be done.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const NAME = 'Messages du programme';
const dialog = (page: Page) => page.getByRole('dialog', { name: NAME });
const rows = (page: Page) => dialog(page).getByRole('listitem');
const openList = (page: Page) =>
  page.locator('[data-pane=status]').getByRole('button', { name: NAME }).click();
const toast = (page: Page, text: string | RegExp) => page.locator('[data-pane=toasts]').getByText(text);

/** Puts the letter of that subject in the bin, from the list of letters. */
async function discard(page: Page, subject: string) {
  await page.goto(`${desk.address}/#/letters`);
  await page.getByRole('row', { name: new RegExp(subject) }).focus();
  await page.keyboard.press('Delete');
  await toast(page, 'Projet mis à la corbeille').waitFor();
}
const binned = async () =>
  (await desk.call('letter.list', { binned: true, offset: 0 })).rows.map((row) => row.subject);

describe('the messages', () => {
  it('say that nothing was said yet', async () => {
    const page = await desk.page('today');
    await page.getByRole('navigation').waitFor();
    await openList(page);
    await dialog(page).getByText('Rien n’a encore été dit.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it('are kept when their toast has gone, the latest first, and are done from the list', async () => {
    await desk.draft('federal/employment', 'Premier projet');
    await desk.draft('federal/employment', 'Deuxième projet');
    const page = await desk.page('letters');
    await discard(page, 'Premier projet');
    await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Fermer' }).click();
    await discard(page, 'Deuxième projet');
    await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Fermer' }).click();
    await page.keyboard.press('Control+Shift+z');
    await toast(page, 'Rien à rétablir').waitFor();
    await openList(page);
    await expect
      .poll(() => rows(page).allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Rien à rétablir\s+à l’instant$/),
        expect.stringMatching(/^Projet mis à la corbeille\s+à l’instant\s+Annuler$/),
        expect.stringMatching(/^Projet mis à la corbeille\s+à l’instant\s+Annuler$/),
      ]);
    expect(await barriers(page, 'dialog')).toEqual([]);
    // Much has happened since, and yet it comes back.
    await rows(page).last().getByRole('button', { name: 'Annuler' }).click();
    await toast(page, 'Projet remis parmi les lettres').waitFor();
    expect(await binned()).toEqual(['Deuxième projet']);
    await openList(page);
    await rows(page).nth(3).waitFor();
    expect(await rows(page).last().getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it('take back the last step only while it is the last', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByRole('button', { name: 'Elle est juste' }).first().click();
    await toast(page, 'Adresse confirmée').waitFor();
    await openList(page);
    await rows(page).getByRole('button', { name: 'Annuler' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Il est juste' }).click();
    await page.getByText('traduction de la maison').waitFor({ state: 'detached' });
    await openList(page);
    await rows(page).filter({ hasText: 'Adresse confirmée' }).waitFor();
    expect(await rows(page).filter({ hasText: 'Adresse confirmée' }).getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it('are opened by their command, told as failures where they are, and fit a narrow window', async () => {
    const page = await desk.page('letters', { viewport: { width: 320, height: 640 } });
    await page.getByRole('heading', { level: 1, name: 'Lettres' }).waitFor();
    await page.route('**/call', async (route) => {
      if (route.request().postDataJSON().name !== 'desk.undo') return route.continue();
      await route.fulfill({
        json: { code: 'no', kind: 'desk', message: 'Non, pas cela.', notices: [], details: 'x' },
      });
    });
    await page.keyboard.press('Control+z');
    await toast(page, 'Non, pas cela.').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('messages');
    await page.getByRole('option', { name: 'Voir les messages du programme' }).waitFor();
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([
      expect.stringMatching(/^Échec\s:\s+Non, pas cela\.\s+à l’instant\s+Copier les détails$/),
    ]);
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });
});
