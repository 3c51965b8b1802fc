// Screens and dialogs are fetched when they are wanted: the last one asked for is shown, and a missing one is told.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, gate, passed } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
});
afterAll(() => desk.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** The script that asks for this message comes broken, or not before that. */
async function hold(page: Page, message: string, how: 'broken' | Promise<unknown>) {
  const asks = new RegExp(`["'\`]${message}["'\`]`);
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (!asks.test(body)) return route.fulfill({ response, body });
    if (how === 'broken') return route.fulfill({ response, body: 'throw new Error();' });
    await how;
    return route.fulfill({ response, body });
  });
}

describe('a screen', () => {
  it('is the last of those asked for in a row, before and after all are fetched', async () => {
    const page = await desk.page('today');
    await page.getByRole('navigation').waitFor();
    for (let round = 0; round < 2; round += 1) {
      for (const digit of '12345') await page.keyboard.press(`Control+${digit}`);
      await heading(page, 'Registre');
      for (const digit of '5432') await page.keyboard.press(`Control+${digit}`);
      await heading(page, 'Lettres');
      await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
    await page.context().close();
  });

  it('that reads late brings nobody back who has gone on', async () => {
    const page = await desk.page('today');
    const [asked, gone, answered] = [gate(), gate(), gate()];
    await hold(page, 'letters-no-draft', answered.open);
    await page.reload();
    await page.route('**/call', async (route) => {
      if (route.request().postDataJSON().name !== 'register.list') return route.continue();
      asked.let();
      await gone.open;
      await route.fulfill({ response: await route.fetch() });
      await passed(100);
      answered.let();
    });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+5');
    await asked.open;
    await page.keyboard.press('Control+2');
    gone.let();
    await heading(page, 'Lettres');
    expect(new URL(page.url()).hash).toBe('#/letters');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('stays until the next one is there, then gives way to bars', async () => {
    const page = await desk.page('today');
    await hold(page, 'campaign-name', passed(1500));
    await page.reload();
    await page.getByRole('option').first().waitFor();
    const stays = await page.evaluate(async () => {
      location.hash = '#/campaign';
      await new Promise((passed) => setTimeout(passed, 50));
      return document.querySelector('[role=option]') !== null;
    });
    expect(stays).toBe(true);
    await page.getByRole('status', { name: 'Chargement' }).waitFor();
    await heading(page, 'Campagnes');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('that cannot be read says so, and is read when one tries again', async () => {
    const page = await desk.page('today');
    await hold(page, 'setting-sections', 'broken');
    await page.reload();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+,');
    await page.getByText('Cette partie de la fenêtre n’a pas pu être lue.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await heading(page, 'Réglages');
    await page.context().close();
  });
});

describe('a dialog', () => {
  it('that cannot be read says so too', async () => {
    const page = await desk.page('today');
    await hold(page, 'frame-search-everything', 'broken');
    await page.reload();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+k');
    const toast = page.locator('[data-pane=toasts]');
    await toast.getByRole('button', { name: 'Réessayer' }).waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });
});
