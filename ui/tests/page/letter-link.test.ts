// Links in a letter: large enough in the text, told and followed on the page, which is otherwise a picture.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const BODY = [
  'Voir [ici](https://example.be/ici) et [là](https://example.be/la).',
  '[La note](https://example.be/note)',
  '- [Un](https://example.be/un)\n- [Deux](mailto:deux@example.be)',
].join('\n\n');

it('has no barrier in the text or on the page', async () => {
  const id = await desk.draft('federal/employment', 'Statut');
  await desk.call('letter.version', { id, language: 'fr', body: BODY });
  const page = await desk.page(`letter/${id}`);
  const sheet = page.getByRole('group', { name: 'Page 1 sur 1' });
  await sheet.waitFor();
  await expect.poll(() => sheet.getByRole('link').count()).toBe(5);
  await sheet.getByRole('link', { name: 'deux@example.be' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  // Without them the page is a picture again.
  await desk.call('letter.version', { id, language: 'fr', body: 'Nous vous écrivons.' });
  await page.reload();
  await page.getByRole('img', { name: 'Page 1 sur 1' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

it('leaves the words of a toast their room in a narrow window', async () => {
  const id = await desk.draft('federal/employment', 'Autre statut');
  const page = await desk.page(`letter/${id}`, { viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  const words = page.locator('[data-pane=toasts]').getByText('Lettre mise à la corbeille');
  await words.waitFor();
  expect((await words.boundingBox())!.width).toBeGreaterThan(120);
  await page.context().close();
});
