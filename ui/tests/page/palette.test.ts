// The palette begins with what was opened and used last, and forgives a slip of the keyboard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
let [loans, rents] = ['', ''];
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  loans = await desk.draft('federal/employment', 'Le statut des artistes');
  rents = await desk.draft('federal/employment', 'Les loyers des salles');
});
afterAll(() => desk.close());

const group = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('group', { name, exact: true });
const first = (page: Page) => page.getByRole('dialog').getByRole('option').first();
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');
const openedLast = (page: Page) => group(page, 'Ouvert récemment').getByRole('option');

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
}

/** Opens the letter and waits until it stands there. */
async function visit(page: Page, id: string, subject: string) {
  await page.goto(`${desk.address}/#/letter/${id}`);
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('recent') ?? '');

describe('the palette', () => {
  it('begins with what was opened last, but not with what stands there already', async () => {
    const page = await desk.page('today');
    await visit(page, loans, 'Le statut des artistes');
    await visit(page, rents, 'Les loyers des salles');
    await page.goto(`${desk.address}/#/directory/federal/employment`);
    await expect.poll(() => remembered(page)).toContain('"federal/employment"');
    await openPalette(page);
    await expect
      .poll(() => openedLast(page).allInnerTexts())
      .toEqual([
        expect.stringContaining('Les loyers des salles'),
        expect.stringContaining('Le statut des artistes'),
      ]);
    expect(await first(page).innerText()).toContain('Les loyers des salles');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Le statut des artistes' }).waitFor();
    await openPalette(page);
    await expect
      .poll(() => openedLast(page).allInnerTexts())
      .toEqual([
        expect.stringContaining('David Clarinval'),
        expect.stringContaining('Les loyers des salles'),
      ]);
    await page.context().close();
  });

  it('remembers it when the window is opened again, no word of a letter on this machine', async () => {
    const page = await desk.page('today');
    await visit(page, loans, 'Le statut des artistes');
    await expect.poll(() => remembered(page)).toContain(loans);
    expect(await remembered(page)).not.toContain('statut');
    await page.goto(`${desk.address}/#/today`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await openPalette(page);
    await openedLast(page).filter({ hasText: 'Le statut des artistes' }).waitFor();
    await page.context().close();
  });

  it('names nothing that was thrown away, and names it again when it came back', async () => {
    const id = await desk.draft('federal/employment', 'Un projet sans suite');
    const page = await desk.page('today');
    await visit(page, id, 'Un projet sans suite');
    await visit(page, rents, 'Les loyers des salles');
    await expect.poll(() => remembered(page)).toContain(rents);
    await page.goto(`${desk.address}/#/today`);
    await desk.call('letter.discard', { id });
    await openPalette(page);
    await openedLast(page).filter({ hasText: 'Les loyers des salles' }).waitFor();
    expect(await openedLast(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await desk.call('letter.restore', { id });
    await openPalette(page);
    await openedLast(page).filter({ hasText: 'Un projet sans suite' }).waitFor();
    await page.context().close();
  });

  it('does not take for opened what one only goes past in the directory', async () => {
    const page = await desk.page('directory/federal/employment');
    await expect.poll(() => remembered(page)).toContain('"federal/employment"');
    const chosen = page.locator('[role=option][aria-selected=true]');
    await chosen.focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(async () => JSON.parse(await remembered(page))).toBeTruthy();
    const last = new URL(page.url()).hash.slice('#/directory/'.length);
    await expect.poll(() => remembered(page)).toContain(decodeURIComponent(last));
    const [kept] = Object.values(JSON.parse(await remembered(page)) as Record<string, { places: unknown[] }>);
    expect(kept!.places).toHaveLength(2);
    await page.context().close();
  });

  it('puts the commands given last before the others, and first among equals', async () => {
    const page = await desk.page('today');
    await page.getByRole('navigation').waitFor();
    await openPalette(page);
    await field(page).fill('modèles');
    await page.getByRole('option', { name: /Aller aux modèles/ }).waitFor();
    await page.keyboard.press('Enter');
    // The list of the templates opens the first of them.
    await page.getByRole('heading', { level: 1, name: 'Plaidoyer' }).waitFor();
    await openPalette(page);
    const used = group(page, 'Commandes récentes').getByRole('option');
    await used.filter({ hasText: 'Aller aux modèles' }).waitFor();
    expect(await first(page).innerText()).toContain('Aller aux modèles');
    expect(await group(page, 'Autres commandes').getByText('Aller aux modèles').count()).toBe(0);
    await field(page).fill('aller');
    await expect.poll(() => first(page).innerText()).toContain('Aller aux modèles');
    await page.context().close();
  });

  it('finds a letter by words in any order, without accents, in spite of a slip', async () => {
    const page = await desk.page('today');
    await page.getByRole('navigation').waitFor();
    await openPalette(page);
    const letters = group(page, 'Lettres').getByRole('option');
    for (const words of ['artistes statut', 'ARTISTES', 'atristes', 'clarinval artistes']) {
      await field(page).fill(words);
      await letters.filter({ hasText: 'Le statut des artistes' }).waitFor();
      await expect.poll(() => letters.count(), { message: words }).toBe(1);
    }
    await field(page).fill('xylophone');
    await page.getByText('Rien ne porte ce nom.').waitFor();
    await field(page).fill('artsites');
    await letters.first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Le statut des artistes' }).waitFor();
    await page.context().close();
  });

  it('finds a campaign by its name, and opens it', async () => {
    const { id } = await desk.call('campaign.compose', {
      template: 'question',
      name: 'Les répétitions comptent',
      governments: ['federal'],
      on: null,
      to: [],
      except: [],
      fields: {},
      date: null,
      bodies: {},
      subjects: {},
      signatories: [],
      enclosures: [],
      channel: 'post',
    });
    const page = await desk.page('today');
    await page.getByRole('navigation').waitFor();
    await openPalette(page);
    await field(page).fill('repetition');
    await group(page, 'Campagnes').getByRole('option', { name: 'Les répétitions comptent' }).click();
    await expect.poll(() => page.url()).toContain(`campaign/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Les répétitions comptent' }).waitFor();
    await page.goto(`${desk.address}/#/today`);
    await openPalette(page);
    await openedLast(page).filter({ hasText: 'Les répétitions comptent' }).waitFor();
    await page.context().close();
  });
});
