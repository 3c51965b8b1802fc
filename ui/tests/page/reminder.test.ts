// A reminder is put off to a day, left out, or was the last: in Today and in the register, and each is taken back.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
let letter: string;
beforeEach(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  letter = await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  await desk.sent('brussels/employment', 'Ateliers partagés', '2026-11-12');
});
afterEach(() => desk.close());

const steps = async () => (await desk.call('archive.show', { id: letter })).follow_ups;
const first = async () => (await steps()).find((one) => one.step === 1)!;
const late = async () => (await desk.call('today.show', null)).late.rows.length;

async function today(): Promise<Page> {
  const page = await desk.page('today');
  await page
    .locator('[data-pane=matter]')
    .getByText(/Échéance de la relance 1/)
    .waitFor();
  await page.getByRole('option').first().focus();
  return page;
}

const takeBack = (page: Page) =>
  page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();

describe('in Today', () => {
  it('is put off to one of the next working days, and back', async () => {
    const page = await today();
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog', { name: 'Reporter l’échéance de 2026/001' });
    await dialog.getByLabel('mercredi 25 novembre').waitFor();
    await expect.poll(() => dialog.getByLabel('mercredi 25 novembre').isChecked()).toBe(true);
    await expect.poll(() => dialog.getByLabel('samedi 28 novembre').count()).toBe(0);
    await dialog.getByLabel('mardi 8 décembre, dans 2 semaines').waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
      .toBe('2026-11-25');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Relance de 2026/001 reportée au 26 novembre').waitFor();
    expect((await first()).snoozed_to).toBe('2026-11-26');
    await takeBack(page);
    await expect.poll(late).toBe(1);
    expect((await first()).snoozed_to).toBeNull();
    // Taken back where it was done: nobody is led to the letter.
    expect(new URL(page.url()).hash).toBe('#/today');
    await page.context().close();
  });

  it('is put off to a day of one’s own, which lies ahead', async () => {
    const page = await today();
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('À une autre date').check();
    const act = dialog.getByRole('button', { name: 'Reporter' });
    await expect.poll(() => act.getAttribute('aria-disabled')).toBe('true');
    const field = dialog.getByLabel('Relancer le');
    await field.fill('24/11/2026');
    await field.press('Enter');
    await dialog.getByText('Choisissez un jour à venir.').first().waitFor();
    await field.fill('31/02/2027');
    await field.press('Tab');
    await expect.poll(() => act.getAttribute('aria-disabled')).toBe('true');
    await field.fill('25/12/2026');
    await field.press('Tab');
    await dialog.getByText('ce gouvernement ne travaille pas ce jour-là').waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await field.fill('11/01/2027');
    await field.press('Enter');
    await page.getByText('Relance de 2026/001 reportée au 11 janvier').waitFor();
    expect((await first()).snoozed_to).toBe('2027-01-11');
    await page.context().close();
  });

  it('is left out with a reason, which tells what comes next, and back', async () => {
    const page = await today();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Passer la relance 1 de 2026/001' });
    await dialog.getByText(/La prochaine échéance reste fixée au/).waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByLabel('Nous en avons parlé entre-temps').check();
    await page.keyboard.press('Enter');
    await page.getByText('Relance de 2026/001 passée').waitFor();
    expect(await first()).toMatchObject({ state: 'skipped', reason: 'Nous en avons parlé entre-temps' });
    expect((await steps()).some((one) => one.state === 'waiting')).toBe(true);
    await takeBack(page);
    await expect.poll(async () => (await first()).state).toBe('waiting');
    expect(new URL(page.url()).hash).toBe('#/today');
    await page.context().close();
  });

  it('is taken back by Ctrl Z where it is seen: here, else in the register', async () => {
    const page = await today();
    await page.keyboard.press('p');
    await page.getByText('Relance de 2026/001 reportée au').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Annulé : Relance reportée').waitFor();
    expect((await first()).snoozed_to).toBeNull();
    expect(new URL(page.url()).hash).toBe('#/today');
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { level: 1, name: 'Lettres' }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/archive/${letter}`);
    await expect.poll(async () => (await first()).snoozed_to).toBe('2026-12-01');
    await page.context().close();
  });

  it('has all of that in the menu of its row', async () => {
    const page = await today();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: /Reporter à une autre date…/ }).waitFor();
    expect(await barriers(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.getByRole('option', { name: /Ateliers partagés/ }).click({ button: 'right' });
    await menu.getByRole('menuitem', { name: /Passer cette relance…/ }).click();
    await page.getByRole('dialog', { name: 'Passer la relance 1 de 2026/002' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-pane=matter]').getByRole('button', { name: 'Reporter ou passer…' }).click();
    await menu.getByRole('menuitem', { name: /Reporter à une autre date…/ }).click();
    await page.getByRole('dialog', { name: 'Reporter l’échéance de 2026/002' }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('is closed where all were left out and nobody answered', async () => {
    for (const one of await steps())
      if (one.state === 'waiting') await desk.call('follow_up.skip', { id: one.id, reason: 'Non.' });
    const page = await desk.page('today');
    await page.getByRole('option', { name: /Chômage des artistes/ }).focus();
    await page.getByRole('option', { name: /Chômage des artistes/ }).click();
    await page.keyboard.press('d');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'Clore 2026/001 sans réponse' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2026/001 est close sans réponse').waitFor();
    expect((await steps()).at(-1)).toMatchObject({ state: 'ended', reason: 'Réglé autrement' });
    await page.context().close();
  });
});

describe('in the register', () => {
  async function record(): Promise<Page> {
    const page = await desk.page(`archive/${letter}`);
    await page.getByRole('button', { name: /^Autres act/ }).waitFor();
    return page;
  }

  it('is put off from the menu of the record', async () => {
    const page = await record();
    await page.getByRole('button', { name: /^Autres act/ }).click();
    await page.getByRole('menuitem', { name: /Reporter à une autre date…/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Reporter l’échéance de 2026/001' });
    await dialog.getByLabel('vendredi 27 novembre').check();
    await dialog.getByRole('button', { name: 'Reporter' }).click();
    await page.getByText('Relance de 2026/001 reportée au 27 novembre').waitFor();
    expect((await first()).snoozed_to).toBe('2026-11-27');
    await takeBack(page);
    await expect.poll(async () => (await first()).snoozed_to).toBeNull();
    expect(new URL(page.url()).hash).toContain('#/archive/');
    await page.context().close();
  });

  it('is left out or closed by a letter pressed in the record', async () => {
    const page = await record();
    await page.getByRole('button', { name: /^Autres act/ }).focus();
    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: 'Passer la relance 1 de 2026/001' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Relance de 2026/001 passée').waitFor();
    await page.getByText('Relance 1 passée', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Autres act/ }).focus();
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'Clore 2026/001 sans réponse' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2026/001 est close sans réponse').waitFor();
    expect((await steps()).some((one) => one.state === 'waiting')).toBe(false);
    // Nothing waits any more, and nothing is offered.
    await page.getByText('Relance 2 arrêtée', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Autres act/ }).click();
    await page.getByRole('menuitem', { name: 'Rectifier…' }).waitFor();
    await expect.poll(() => page.getByRole('menuitem', { name: /Passer cette relance…/ }).count()).toBe(0);
    await page.context().close();
  });
});
