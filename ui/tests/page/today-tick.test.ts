// Several letters that wait are ticked in Today, and dealt with in one go that one button takes back.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
let letters: string[];
beforeEach(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  letters = [
    await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05'),
    await desk.sent('fwb/education', 'Écoles supérieures', '2026-10-06'),
    await desk.sent('brussels/employment', 'Ateliers partagés', '2026-10-07'),
  ];
});
afterEach(() => desk.close());

const first = async (letter: string) =>
  (await desk.call('archive.show', { id: letter })).follow_ups.find((one) => one.step === 1)!;
const firsts = () => Promise.all(letters.map(first));
const late = async () => (await desk.call('today.show', null)).late.total;

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
const selected = (page: Page) => page.locator('[role=option][aria-selected=true]').count();

it('ticks by Ctrl Space, Shift and Ctrl A, by the box, and Escape leaves', async () => {
  const page = await today();
  const pane = page.locator('[data-pane=matter]');
  await page.keyboard.press('Control+Space');
  await pane.getByRole('heading', { name: 'Sélection : 1' }).waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  await pane.getByRole('heading', { name: 'Sélection : 2' }).waitFor();
  expect(await selected(page)).toBe(2);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Control+a');
  await pane.getByRole('heading', { name: 'Sélection : 3' }).waitFor();
  // Where something is ticked, Space ticks too; else it shows the letter.
  await page.keyboard.press('Space');
  await pane.getByRole('heading', { name: 'Sélection : 2' }).waitFor();
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Escape');
  await pane.getByText(/Échéance de la relance 1/).waitFor();
  const row = page.getByRole('option', { name: /Ateliers partagés/ });
  await row.hover();
  await row.locator('.box').click();
  await pane.getByRole('heading', { name: 'Sélection : 1' }).waitFor();
  await page.context().close();
});

it('postpones all by a week with P, and one button takes all of it back', async () => {
  const page = await today();
  await page.keyboard.press('Control+a');
  await page.getByRole('heading', { name: 'Sélection : 3' }).waitFor();
  await page.keyboard.press('p');
  await page.getByText('3 relances reportées d’une semaine').waitFor();
  expect((await firsts()).map((one) => one.snoozed_to)).toEqual(Array(3).fill('2026-12-01'));
  await expect.poll(late).toBe(0);
  await takeBack(page);
  await page.getByText(/^Annulé\s/).waitFor();
  expect((await firsts()).map((one) => one.snoozed_to)).toEqual([null, null, null]);
  await expect.poll(() => page.getByRole('option').count()).toBe(3);
  await page.context().close();
});

it('asks once for a day or a reason, and leaves alone what is not ticked', async () => {
  const page = await today();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('heading', { name: 'Sélection : 2' }).waitFor();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Reporter l’échéance de 2 lettres' });
  await dialog.getByLabel('jeudi 26 novembre').check();
  await page.keyboard.press('Enter');
  await page.getByText('2 relances reportées au 26 novembre').waitFor();
  expect((await firsts()).map((one) => one.snoozed_to)).toEqual(['2026-11-26', '2026-11-26', null]);
  // What is put off stands further down by now, and the list has the focus.
  await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Ateliers partagés');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('option');
  await page.keyboard.press('Control+a');
  await page.getByRole('heading', { name: 'Sélection : 3' }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('dialog', { name: 'Passer 3 relances' }).waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('3 relances passées').waitFor();
  expect((await firsts()).map((one) => one.state)).toEqual(Array(3).fill('skipped'));
  await page.context().close();
});

it('writes all reminders, each office one letter', async () => {
  const page = await today();
  await page.keyboard.press('Control+a');
  await page.getByRole('heading', { name: 'Sélection : 3' }).waitFor();
  await page.locator('[data-pane=matter]').getByRole('button', { name: 'Écrire les relances' }).click();
  await page.getByText('3 relances rédigées').waitFor();
  expect((await firsts()).every((one) => one.written !== null)).toBe(true);
  await takeBack(page);
  await page.getByText(/^Annulé\s/).waitFor();
  expect((await firsts()).every((one) => one.written === null)).toBe(true);
  await page.context().close();
});
