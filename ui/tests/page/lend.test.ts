// The sealed PDF leaves the window with the mouse, as a file under its name.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

it('is dragged from the record by its first page', async () => {
  const id = await desk.sent('federal/employment', 'Ateliers', '2026-11-20');
  const page = await desk.page(`archive/${id}`);
  const thumb = page.getByRole('button', { name: 'Lire les pages' });
  const lent = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('window.lend_file'),
  );
  await thumb.hover();
  await lent;
  await page.evaluate(() => {
    addEventListener('dragstart', (event) => {
      const carried = event.dataTransfer!;
      document.title = `${carried.effectAllowed} ${carried.getData('text/uri-list').trim()}`;
    });
  });
  await page.mouse.down();
  await page.mouse.move(40, 400, { steps: 5 });
  await expect.poll(() => page.title()).toBe('copy file:///lent/2026-001.pdf');
  await page.mouse.up();
  // Pressed and let go in one place, it is read.
  await thumb.click();
  await page.getByRole('dialog').waitFor();
  await page.context().close();
});
