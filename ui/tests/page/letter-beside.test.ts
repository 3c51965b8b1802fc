// Two versions of a letter side by side: the one that is written and the one that is read, scrolled together, swapped.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
let letter: string;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  letter = await desk.draft('federal/employment', 'Le statut');
  const body = Array.from({ length: 40 }, (_, at) => `Alinéa ${at + 1} du texte français.`).join('\n\n');
  const other = Array.from({ length: 40 }, (_, at) => `Alinea ${at + 1} van de Nederlandse tekst.`).join(
    '\n\n',
  );
  await desk.call('letter.version', { id: letter, language: 'fr', body });
  await desk.call('letter.version', { id: letter, language: 'nl', subject: 'Het statuut', body: other });
});
afterAll(() => desk.close());

const beside = (page: Page) => page.getByRole('complementary', { name: 'Version à côté du texte' });
const written = (page: Page) => page.locator('.editor.body .ProseMirror');

it('stand side by side by one key, the other in its own language, and give way to the page', async () => {
  const page = await desk.page(`letter/${letter}`);
  await page.locator('.page svg').first().waitFor();
  await page.getByText('Français', { exact: true }).first().click();
  await written(page).getByText('Alinéa 1 du texte').waitFor();
  await page.keyboard.press('Control+F9');
  await beside(page).getByText('Alinea 1 van de Nederlandse tekst.').waitFor();
  await expect.poll(() => beside(page).locator('[role=region]').getAttribute('lang')).toBe('nl');
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('F9');
  await page.locator('.page svg').first().waitFor();
  await expect.poll(() => beside(page).count()).toBe(0);
  await page.context().close();
});

it('scroll together, and are swapped', async () => {
  const page = await desk.page(`letter/${letter}`);
  await page.getByText('Français', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Deux versions côte à côte' }).click();
  await beside(page).getByText('Alinea 1 van').waitFor();
  await written(page).getByText('Alinéa 40 du').scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      beside(page)
        .locator('[role=region]')
        .evaluate((text) => text.scrollTop),
    )
    .toBeGreaterThan(300);
  // Whichever is moved, the other follows.
  await beside(page)
    .locator('[role=region]')
    .evaluate((text) => (text.scrollTop = 0));
  await expect
    .poll(() => written(page).evaluate((text) => text.closest('.scroll')!.scrollTop))
    .toBeLessThan(20);
  await page.getByRole('button', { name: 'Échanger les deux versions' }).click();
  await written(page).getByText('Alinea 1 van').waitFor();
  await beside(page).getByText('Alinéa 1 du').waitFor();
  // What is written in the one leaves the other as it is.
  await written(page).getByText('Alinea 1 van').click();
  await page.keyboard.type('Eerst: ');
  await expect
    .poll(async () =>
      (await desk.call('letter.show', { id: letter })).versions.map((one) => one.body.slice(0, 40)),
    )
    .toEqual(expect.arrayContaining([expect.stringContaining('Alinéa 1 du')]));
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});

it('is not offered to a letter of one version', async () => {
  const alone = await desk.draft('federal/employment', 'Une seule langue');
  const page = await desk.page(`letter/${alone}`);
  await page.locator('.page svg').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Deux versions côte à côte' }).count()).toBe(0);
  await page.context().close();
});
