// The menu of a row, at the pointer and at the menu key: what can be done with it, and where one is afterwards.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

/** What the window does in its own time. */
const until = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 20_000 });

let desk: DeskForTest;
let campaign: string;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  for (const n of [1, 2, 3, 4]) await desk.draft('federal/employment', `Objet ${n}`);
  const { id } = await desk.call('campaign.compose', {
    template: 'question',
    name: 'Travail des arts',
    to: ['federal/employment', 'flanders/education'],
    governments: [],
    except: [],
    fields: {},
    subjects: { fr: 'Les répétitions', nl: 'De repetities' },
    bodies: { fr: 'Nous demandons.', nl: 'Wij vragen.' },
    signatories: [],
    enclosures: [],
    on: null,
    date: null,
    channel: 'post',
  });
  campaign = id;
});
afterAll(() => desk.close());

const menu = (page: Page) => page.getByRole('menu');
const lines = (page: Page) => menu(page).getByRole('menuitem').allInnerTexts();
const names = async (page: Page) => (await lines(page)).map((line) => line.split('\n')[0]);
const choose = (page: Page, name: string) => menu(page).getByRole('menuitem', { name }).click();
const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function letters(): Promise<Page> {
  const page = await desk.page('letters');
  await row(page, 'Objet 1').waitFor();
  return page;
}

/** Whether the system's own menu would come here. */
const systemAt = (page: Page, selector: string) =>
  page.evaluate((at) => {
    const target = document.querySelector(at)!;
    target.dispatchEvent(new PointerEvent('pointerdown', { button: 2, bubbles: true }));
    return target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  }, selector);

describe('the menu of a row', () => {
  it('opens where the pointer is, and gives the focus back to the row', async () => {
    const page = await letters();
    const box = (await row(page, 'Objet 2').boundingBox())!;
    await page.mouse.click(box.x + 300, box.y + 10, { button: 'right' });
    await menu(page).waitFor();
    await until(async () => Math.abs((await menu(page).boundingBox())!.x - box.x - 300)).toBeLessThan(2);
    expect(Math.abs((await menu(page).boundingBox())!.y - box.y - 10)).toBeLessThan(2);
    expect(await names(page)).toEqual([
      'Ouvrir',
      'Enregistrer l’envoi',
      'Exporter',
      'Dupliquer',
      'Mettre à la corbeille',
      'Copier la ligne',
      'Choisir la ligne',
      'Choisir toutes les lignes',
    ]);
    await until(() => menu(page).locator('.menu-rule').count()).toBe(4);
    expect(await barriers(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    await until(() => focused(page)).toContain('Objet 2');
    expect(page.url()).toContain('#/letters');
    await page.context().close();
  });

  it.each(['Shift+F10', 'ContextMenu'])('opens by %s at the row, on its first line', async (key) => {
    const page = await letters();
    await page.locator('[data-at="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const words = await focused(page);
    await page.keyboard.press(key);
    const first = menu(page).getByRole('menuitem').first();
    await until(() => first.evaluate((one) => one === document.activeElement)).toBe(true);
    const box = (await page.locator('[data-at="1"]').boundingBox())!;
    expect(Math.abs((await menu(page).boundingBox())!.y - box.y - box.height)).toBeLessThan(10);
    // Where no button stands, Tab leads back as Escape does.
    await page.keyboard.press('Tab');
    await menu(page).waitFor({ state: 'detached' });
    await until(() => focused(page)).toBe(words);
    await page.keyboard.press('ArrowDown');
    await until(() => focused(page)).not.toBe(words);
    await page.context().close();
  });

  it('comes in the place of the system’s, which stays on words that are written in or marked', async () => {
    const page = await letters();
    expect(await systemAt(page, '[role=searchbox]')).toBe(true);
    expect(await systemAt(page, '[data-at="1"] .subject')).toBe(false);
    await menu(page).waitFor();
    expect(await systemAt(page, '[role=menuitem]')).toBe(false);
    // Elsewhere it is the system's, and ours is gone.
    expect(await systemAt(page, 'h1')).toBe(true);
    await menu(page).waitFor({ state: 'detached' });
    await page.evaluate(() =>
      getSelection()!.selectAllChildren(document.querySelector('[data-at="1"] .subject')!),
    );
    expect(await systemAt(page, '[data-at="1"] .subject')).toBe(true);
    await until(() => menu(page).count()).toBe(0);
    await page.context().close();
  });

  it('goes from one row to another by the right button alone', async () => {
    const page = await letters();
    await row(page, 'Objet 1').click({ button: 'right', position: { x: 80, y: 8 } });
    await page.getByRole('menu', { name: 'Objet 1' }).waitFor();
    const box = (await row(page, 'Objet 4').boundingBox())!;
    await page.mouse.click(box.x + 60, box.y + 6, { button: 'right' });
    await page.getByRole('menu', { name: 'Objet 4' }).waitFor();
    await until(() => menu(page).count()).toBe(1);
    await until(() => menu(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/letter\//);
    await page.getByRole('heading', { name: 'Objet 4' }).waitFor();
    await page.context().close();
  });
});

it('the menu of a head opens by the same keys, and ticking with Shift marks no words', async () => {
  const page = await letters();
  await page.locator('[data-at="0"]').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+F10');
  await menu(page).getByRole('menuitemcheckbox', { name: 'Langues' }).waitFor();
  await page.keyboard.press('Escape');
  await menu(page).waitFor({ state: 'detached' });
  await page.locator('[data-at="0"] .subject').click({ modifiers: ['ControlOrMeta'] });
  await page.locator('[data-at="2"] .subject').click({ modifiers: ['Shift'] });
  await page.getByText('Sélection : 3').waitFor();
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('');
  await page.locator('[data-at="1"] .subject').click({ button: 'right' });
  await page.getByRole('menu', { name: 'Sélection : 3' }).waitFor();
  await page.context().close();
});

describe('a letter in the list', () => {
  it('goes to the bin by itself, whatever else is ticked, and comes back from there', async () => {
    const page = await letters();
    await row(page, 'Objet 3').getByRole('checkbox').check();
    await row(page, 'Objet 2').click({ button: 'right' });
    await choose(page, 'Mettre à la corbeille');
    await page.getByText('Projet mis à la corbeille').waitFor();
    await row(page, 'Objet 2').waitFor({ state: 'detached' });
    await until(() => row(page, 'Objet 3').getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.evaluate(() => (location.hash = '#/letters?shelf=bin'));
    await row(page, 'Objet 2').click({ button: 'right' });
    expect((await names(page))[0]).toBe('Sortir de la corbeille');
    await choose(page, 'Sortir de la corbeille');
    await page.getByText('« Objet 2 » n’est plus à la corbeille').waitFor();
    await page.context().close();
  });

  it('has the menu of all that are ticked where it is one of them', async () => {
    const page = await letters();
    await row(page, 'Objet 3').getByRole('checkbox').check();
    await row(page, 'Objet 4').getByRole('checkbox').check();
    await row(page, 'Objet 4').click({ button: 'right' });
    await page.getByRole('menu', { name: 'Sélection : 2' }).waitFor();
    expect(await names(page)).toEqual([
      'Mettre à la corbeille',
      'Copier les lignes choisies',
      'Retirer la ligne de la sélection',
      'Choisir toutes les lignes',
      'Quitter la sélection',
    ]);
    await choose(page, 'Copier les lignes choisies');
    await until(async () => (await copied(page)).split('\n').length).toBe(3);
    await row(page, 'Objet 4').click({ button: 'right' });
    await choose(page, 'Retirer la ligne de la sélection');
    await page.getByText('Sélection : 1').waitFor();
    await page.context().close();
  });

  it('is recorded as sent, exported and copied without being opened', async () => {
    const page = await letters();
    await row(page, 'Objet 1').click({ button: 'right' });
    await choose(page, 'Enregistrer l’envoi');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Enregistrer et sceller' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await until(() => focused(page)).toContain('Objet 1');
    await row(page, 'Chômage des artistes').click({ button: 'right' });
    await choose(page, 'Copier le numéro');
    await page.getByText('Copié', { exact: true }).waitFor();
    await until(() => copied(page)).toBe('2026/001');
    await row(page, 'Objet 1').click({ button: 'right' });
    await choose(page, 'Exporter');
    await row(page, 'Objet 1').getByText('prête').waitFor();
    await page.context().close();
  });
});

describe('an entry of the register', () => {
  it('is answered, copied and proved from its menu', async () => {
    const page = await desk.page('archive');
    await row(page, 'Chômage des artistes').waitFor();
    await row(page, 'Chômage des artistes').click({ button: 'right' });
    await menu(page).waitFor();
    expect(await names(page)).toContain('Dossier de preuve');
    await choose(page, 'Copier le numéro');
    await until(() => copied(page)).toBe('2026/001');
    await page.keyboard.press('Shift+F10');
    await choose(page, 'Noter une réponse');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await until(() => focused(page)).toContain('Chômage des artistes');
    await page.context().close();
  });
});

describe('a campaign', () => {
  it('is opened and binned from its menu', async () => {
    const page = await desk.page('campaign');
    await row(page, 'Travail des arts').click({ button: 'right' });
    expect((await names(page)).slice(0, 2)).toEqual(['Ouvrir', 'Mettre la campagne à la corbeille']);
    await choose(page, 'Ouvrir');
    await page.waitForURL(/#\/campaign\/./);
    await page.context().close();
  });

  it.each(['recipients', 'check'])('leaves one out, and takes it in again, in its step %s', async (step) => {
    const page = await desk.page(`campaign/${campaign}?step=${step}`);
    const one = row(page, 'Clarinval');
    await one.click({ button: 'right' });
    await choose(page, 'Écarter de la campagne');
    await until(() => one.getByRole('checkbox').isChecked()).toBe(false);
    await until(() => focused(page)).toContain('Clarinval');
    await page.keyboard.press('Shift+F10');
    await choose(page, 'Inclure dans la campagne');
    await until(() => one.getByRole('checkbox').isChecked()).toBe(true);
    await one.click({ button: 'right' });
    await choose(page, 'Copier l’adresse');
    await page.getByText('Copié', { exact: true }).waitFor();
    await until(() => copied(page)).toMatch(/1070 BRUXELLES/);
    await page.context().close();
  });
});

describe('an entry of the directory', () => {
  it('is written to, opened, called and copied from its menu', async () => {
    const page = await desk.page('directory');
    const one = page.getByRole('option', { name: /David Clarinval/ });
    await one.click({ button: 'right' });
    await page.getByRole('menu', { name: 'David Clarinval' }).waitFor();
    expect(await names(page)).toEqual([
      'Ouvrir',
      'Écrire',
      'Noter un contact',
      'Copier l’adresse',
      'Retirer de l’annuaire',
    ]);
    expect(page.url()).not.toContain('federal');
    await choose(page, 'Copier l’adresse');
    await page.getByText('Copié', { exact: true }).waitFor();
    await until(() => copied(page)).toMatch(/1070 BRUXELLES/);
    await page.keyboard.press('Shift+F10');
    await choose(page, 'Noter un contact');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await until(() => focused(page)).toContain('Clarinval');
    await one.click({ button: 'right' });
    await choose(page, 'Ouvrir');
    await page.waitForURL(/#\/directory\/federal/);
    await one.click({ button: 'right' });
    expect((await names(page))[0]).toBe('Écrire');
    await choose(page, 'Écrire');
    await page.getByRole('dialog').waitFor();
    await page.context().close();
  });
});

describe('the menu of a row', () => {
  it('fits in a narrow window, in light and dark', async () => {
    const page = await letters();
    await page.setViewportSize({ width: 320, height: 480 });
    await row(page, 'Objet 1').click({ button: 'right' });
    await menu(page).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const box = (await menu(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(480);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, '[role=menu]')).toEqual([]);
    await page.context().close();
  });
});
