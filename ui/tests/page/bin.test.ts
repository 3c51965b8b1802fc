// The bin, opened from any screen by its command: what lies in it comes back by a key or by a button, one or many.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const binned = async () =>
  (await desk.call('letter.list', { binned: true, offset: 0 })).rows.map((one) => one.subject).sort();

async function discarded(...subjects: string[]) {
  for (const subject of subjects)
    await desk.call('letter.discard', { id: await desk.draft('federal/employment', subject) });
}

async function openBin(page: Page) {
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('corbeille');
  await page.getByRole('option', { name: 'Ouvrir la corbeille' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Corbeille', checked: true }).waitFor();
}

describe('the bin', () => {
  it('is opened by its command from the directory, and from another shelf of the letters', async () => {
    const page = await desk.page('directory');
    await openBin(page);
    await page.getByText('La corbeille est vide.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByText('Envoyées', { exact: true }).click();
    await page.getByText('Aucune lettre envoyée.').waitFor();
    await openBin(page);
    await page.getByText('La corbeille est vide.').waitFor();
    await page.context().close();
  });

  it('gives one back by Enter and many by the button', async () => {
    await discarded('Les loyers', 'Les salaires', 'Les horaires', 'Les contrats');
    const page = await desk.page('today');
    await openBin(page);
    await row(page, 'Les loyers').focus();
    await page.keyboard.press('Enter');
    await row(page, 'Les loyers').waitFor({ state: 'detached' });
    expect(await binned()).toEqual(['Les contrats', 'Les horaires', 'Les salaires']);
    for (const name of ['Les salaires', 'Les contrats']) {
      await row(page, name).focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: 'Sortir de la corbeille' }).click();
    await page.locator('[data-pane=toasts]').getByText('2 éléments ne sont plus à la corbeille').waitFor();
    await row(page, 'Les salaires').waitFor({ state: 'detached' });
    expect(await binned()).toEqual(['Les horaires']);
    await page.context().close();
  });

  it('holds campaigns with their letters, and templates, each told apart and brought back to its place', async () => {
    const id = await desk.campaign({ name: 'Le statut', competence: 'employment' });
    const { name } = await desk.call('template.create', { title: 'Une demande', language: 'fr' });
    await desk.call('campaign.discard', { id });
    await desk.call('template.remove', { name });
    const page = await desk.page('letters?shelf=bin');
    await row(page, 'Campagne Le statut').waitFor();
    await row(page, 'Modèle Une demande').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('searchbox').fill('statut');
    await row(page, 'Une demande').waitFor({ state: 'detached' });
    await row(page, 'Le statut').dblclick();
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/campaign/${id}`);
    await page.evaluate(() => (location.hash = '#/letters?shelf=bin'));
    await page.getByRole('button', { name: 'Ôter la recherche' }).click();
    await row(page, 'Une demande').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Sortir de la corbeille' }).click();
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain(`#/template/${name}`);
    await page.context().close();
  });

  it('gives back by one step what was thrown away by one act', async () => {
    for (const subject of ['Un', 'Deux', 'Trois']) await desk.draft('federal/employment', subject);
    const page = await desk.page('letters');
    for (const subject of ['Un', 'Deux', 'Trois']) {
      await row(page, `\\b${subject}\\b`).focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Delete');
    await page.getByText('3 projets mis à la corbeille').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await binned()).filter((one) => one.length < 6)).toEqual([]);
    await page.context().close();
  });
});
