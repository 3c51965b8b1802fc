// The ten seconds in which a recording can be taken back are counted down where it is said, and where the letter stands.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { barriers, DeskForTest, TODAY } from './desk';

let desk: DeskForTest;
let letter: string;
beforeEach(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  letter = await desk.draft('federal/employment', 'Chômage des artistes');
  await desk.call('address.confirm', { post: 'federal/employment' });
  await desk.call('letter.export', { id: letter });
});
afterEach(() => desk.close());

async function record(
  motion: 'reduce' | 'no-preference',
  before?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await desk.page(`letter/${letter}`, { reducedMotion: motion });
  await page.locator('.page svg').first().waitFor();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  const act = dialog.getByRole('button', { name: 'Enregistrer et sceller' });
  await act.waitFor();
  await before?.(page);
  await act.click();
  await page.getByText(/Lettre 2026\/001 scellée/).waitFor();
  return page;
}

it('goes down beside the act, said once in words, and the act takes the recording back', async () => {
  // Its seconds pass when the test says so.
  const page = await record('no-preference', (one) => one.clock.pauseAt(new Date(`${TODAY}T10:42:00`)));
  const toast = page.locator('[data-pane=toasts]');
  const number = toast.locator('.countdown .number');
  expect(await number.textContent()).toBe('10');
  await expect.poll(() => toast.locator('.countdown svg').isVisible()).toBe(true);
  await expect.poll(() => number.getAttribute('aria-hidden')).toBe('true');
  const words = toast.locator('.countdown .unseen');
  await expect.poll(() => words.textContent()).toBe('encore 10 secondes');
  await page.clock.runFor(2_000);
  await expect.poll(() => number.textContent()).toBe('8');
  await expect.poll(() => words.textContent()).toBe('encore 10 secondes');
  await toast.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Envoi 2026/001 retiré').waitFor();
  await expect.poll(() => page.locator('.countdown').count()).toBe(0);
  expect((await desk.call('letter.show', { id: letter })).state).toBe('prepared');
  await page.context().close();
});

it('is taken back by Ctrl Z as well, as long as nothing else was done', async () => {
  const page = await record('reduce', (one) => one.clock.pauseAt(new Date(`${TODAY}T10:42:00`)));
  await page.keyboard.press('Control+z');
  await page.getByText('Envoi 2026/001 retiré').waitFor();
  expect((await desk.call('letter.show', { id: letter })).state).toBe('prepared');
  await page.context().close();
});

it('stands in the letter as long as that waits', async () => {
  const page = await record('no-preference');
  // It is never completed: the banner stays to be looked at.
  await page.route('**/call', (route) =>
    (route.request().postDataJSON() as { name: string }).name === 'dispatch.complete'
      ? new Promise(() => undefined)
      : route.fallback(),
  );
  const banner = page.locator('.banner');
  await banner.locator('.countdown .number').waitFor();
  expect(await barriers(page, '.banner')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, '.banner')).toEqual([]);
  await banner.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await desk.call('letter.show', { id: letter })).dispatch).toBeNull();
  await banner.locator('.countdown').waitFor({ state: 'detached' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
});

it('is a number alone where nothing is to move, and ends with the ten seconds', async () => {
  const page = await record('reduce');
  const toast = page.locator('[data-pane=toasts]');
  await toast.locator('.countdown .number').waitFor();
  await expect.poll(() => toast.locator('.countdown svg').isVisible()).toBe(false);
  await expect
    .poll(async () => (await desk.call('letter.show', { id: letter })).state, { timeout: 30_000 })
    .toBe('sent');
  await expect.poll(() => page.locator('.countdown').count()).toBe(0);
  await page.context().close();
});
