// The first run in a low window: what one does last, and why it cannot be done, are in sight.
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeEach(async () => {
  desk = await DeskForTest.open();
});
afterEach(() => desk.close());

it.each(['fr-BE', 'nl-BE', 'de-BE', 'en-GB'])('has its button in sight in %s', async (locale) => {
  const page = await desk.page('', { locale, viewport: { width: 1280, height: 720 } });
  const begin = page.locator('main .foot button').first();
  await begin.waitFor();
  const box = (await begin.boundingBox())!;
  expect(box.y + box.height).toBeLessThan(720);
  // The last choice is not under the foot when one comes to it by Tab.
  const last = page.getByRole('radio').last();
  await last.focus();
  const foot = (await page.locator('main .foot').boundingBox())!;
  const choice = (await last.boundingBox())!;
  expect(choice.y + choice.height).toBeLessThanOrEqual(foot.y);
  await page.context().close();
});

it('says in sight why the desk could not be set up, and leads there', async () => {
  const page = await desk.page('', { viewport: { width: 1280, height: 720 } });
  await page.getByText('Bonjour. Trois questions').waitFor();
  // Where the desk should be lies a file.
  rmSync(desk.folder, { recursive: true, force: true });
  writeFileSync(desk.folder, 'no folder');
  await page.keyboard.press('Enter');
  const failure = page.getByRole('alert');
  await failure.waitFor();
  const box = (await failure.boundingBox())!;
  expect(box.y + box.height).toBeLessThan(720);
  expect(await failure.evaluate((one) => one.parentElement === document.activeElement)).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});
