// Headings, notes and page breaks: written in the window, set on the page, kept, and found from the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';
import { caretTo, kept, write } from './writing';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const drawn = (page: Page, words: string) => page.locator('.pane .unseen', { hasText: words }).first();

/** A person looks where the caret is before typing on. */
const looks = (page: Page) => page.waitForTimeout(300);

const toEnd = (page: Page) => caretTo(page, 'Control+End');

it('types a heading, and makes one of a paragraph and back', async () => {
  const [id, page] = await write(desk, 'Un mot.');
  await toEnd(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('# Nos demandes');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Une suite.');
  await kept(desk, id, 'Un mot.\n\n# Nos demandes\n\nUne suite.');
  await page.getByRole('button', { name: /Sorte de paragraphe/ }).click();
  await page.getByRole('menuitem', { name: 'Sous-intertitre' }).click();
  await kept(desk, id, 'Un mot.\n\n# Nos demandes\n\n## Une suite.');
  await page.getByRole('button', { name: /Sorte de paragraphe : Sous-intertitre/ }).click();
  await page.getByRole('menuitem', { name: 'Paragraphe' }).click();
  await kept(desk, id, 'Un mot.\n\n# Nos demandes\n\nUne suite.');
  await drawn(page, 'Nos demandes').waitFor({ state: 'attached' });
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

it('puts a note at the foot of the page, and finds its words from there', async () => {
  const [id, page] = await write(desk, 'Selon la loi.');
  await toEnd(page);
  await page.getByRole('button', { name: 'Insérer' }).click();
  await page.getByRole('menuitem', { name: 'Note de bas de page' }).click();
  await looks(page);
  await page.keyboard.type('Loi du 16 décembre 2022.');
  await kept(desk, id, 'Selon la loi.[^1]\n\n[^1]: Loi du 16 décembre 2022.');
  await drawn(page, 'Loi du 16 décembre 2022.').waitFor({ state: 'attached' });
  await page.locator('.page svg text', { hasText: '16 décembre' }).first().click();
  await page.waitForTimeout(200);
  await page.keyboard.press('End');
  await page.keyboard.type(' Bis.');
  await kept(desk, id, 'Selon la loi.[^1]\n\n[^1]: Loi du 16 décembre 2022. Bis.');
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

it('begins a new page where one is wanted', async () => {
  const [id, page] = await write(desk, 'Une page.');
  await toEnd(page);
  await page.getByRole('button', { name: 'Insérer' }).click();
  await page.getByRole('menuitem', { name: 'Saut de page' }).click();
  await looks(page);
  await page.keyboard.type('Une autre.');
  await kept(desk, id, 'Une page.\n\n---\n\nUne autre.');
  await page.getByText('Page 1 sur 2').first().waitFor();
  await page.context().close();
});
