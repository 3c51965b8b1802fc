// The table of every list, on the letters and the register of a real desk: keys, ticks, columns, sorts, and what is kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { barriers, DeskForTest } from './desk';

const DRAFTS = 430;

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  for (let n = 1; n <= DRAFTS; n += 1)
    await desk.draft('federal/employment', `Objet ${String(n).padStart(3, '0')}`);
  await desk.draft('flanders/education', 'Évaluation du décret');
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
}, 180_000);
afterAll(() => desk.close());

async function letters(): Promise<Page> {
  const page = await desk.page('letters');
  await page.getByText('432 lettres').waitFor();
  await page.locator('[data-at="0"]').focus();
  return page;
}

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
const heads = (page: Page) => page.getByRole('columnheader').allInnerTexts();

describe('a table', () => {
  it('has its whole length, and goes to its end with one key', async () => {
    const page = await letters();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('433');
    await page.keyboard.press('End');
    await page.getByText('Objet 001').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Objet 001'));
    await page.keyboard.press('o');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-at') !== '431');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it('is one stop of the Tab key', async () => {
    const page = await letters();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBe(null);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBe(null);
    await page.context().close();
  });

  it('ticks with Space, extends with Shift, and puts acts in the place of the filters', async () => {
    const page = await letters();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('Sélection : 2').waitFor();
    await expect.poll(() => page.getByRole('searchbox').count()).toBe(0);
    await page.keyboard.press('Control+a');
    await page.getByText('Sélection : 432').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor();
    await page.context().close();
  });

  it('takes the ticked drafts to the bin, and all of them back by one act', async () => {
    const page = await letters();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
    await page.getByText('2 projets mis à la corbeille').waitFor();
    await page.getByText('430 lettres').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('432 lettres').waitFor();
    await page.context().close();
  });

  it('sorts by its heads: one direction, the other, and back to the natural order', async () => {
    const page = await letters();
    const first = page.locator('[data-at="0"]');
    await page.getByRole('columnheader', { name: 'Objet' }).click();
    await first.getByText('Chômage des artistes').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('columnheader', { name: 'Objet' }).press('Enter');
    await first.getByText('Objet 430').waitFor();
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Objet' }).getAttribute('aria-sort'))
      .toBe('descending');
    await page.getByRole('columnheader', { name: 'Objet' }).press('Enter');
    await first.getByText('Chômage des artistes').waitFor();
    await page.context().close();
  });

  it('moves, widens and hides its columns, and has them so when it is opened again', async () => {
    const page = await letters();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Objet');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await focused(page)).toBe('Objet');
    await page.getByRole('columnheader', { name: 'Langues' }).click({ button: 'right' });
    await page.getByRole('menuitemcheckbox', { name: 'Langues' }).click();
    await page.keyboard.press('Escape');
    const now = ['', 'N°', 'Destinataire', 'Objet', 'État', 'Dernière action'];
    expect(await heads(page)).toEqual(now);
    await page.reload();
    await page.getByText('432 lettres').waitFor();
    expect(await heads(page)).toEqual(now);
    await page.context().close();
  });

  it('opens again where one was: filter, row and place', async () => {
    const page = await letters();
    await page.getByRole('radio', { name: 'Projets' }).click({ force: true });
    await page.getByText('431 lettres').waitFor();
    await page.locator('[data-at="0"]').focus();
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Objet'));
    const words = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/letter\//);
    await page.keyboard.press('Control+2');
    await page.getByText('431 lettres').waitFor();
    await page.waitForFunction(
      (text) => document.querySelector('[role=row][tabindex="0"]')?.textContent?.includes(text),
      words.split('\n')[0]!,
    );
    await expect.poll(() => page.locator('[role=row][tabindex="0"]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('copies rows as a spreadsheet takes them', async () => {
    const page = await desk.page('archive');
    // A list that is drawn anew has lost the row that had the focus.
    const copied = async () => {
      await page.locator('[data-at="0"]').focus();
      await page.keyboard.press('Control+c');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await expect
      .poll(async () => (await copied()).split('\t').slice(0, 4))
      .toEqual(['2026/001', '2026-10-05', 'David Clarinval', 'Chômage des artistes']);
    await page.context().close();
  });
});
