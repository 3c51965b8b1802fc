// Who writes and who signs: nothing typed is lost by leaving, and one writes on where one added somebody.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const name = async () => (await desk.call('sender.show', null)).sender?.name.fr;

it('keeps what is typed where one goes to another screen from within the field', async () => {
  const page = await desk.page('setting/sender');
  await page.getByLabel('Nom', { exact: true }).fill('Coopérative Nord');
  await page.evaluate(() => (location.hash = '#/today'));
  await page.locator('[data-pane=form]').waitFor({ state: 'detached' });
  await expect.poll(name).toBe('Coopérative Nord');
  await page.goto(`${desk.address}/#/setting/sender`);
  await page.getByLabel('Nom', { exact: true }).fill('Coopérative Sud');
  await page.keyboard.press('Control+1');
  await page.locator('[data-pane=form]').waitFor({ state: 'detached' });
  await expect.poll(name).toBe('Coopérative Sud');
  await page.context().close();
});

it('shows every language of a sender that is still incomplete, whole beside the page', async () => {
  await desk.draft('federal/employment', 'Statut des travailleurs des arts');
  const { sender, signatories } = await desk.call('sender.show', null);
  await desk.call('sender.set', {
    sender: { ...sender!, street: { fr: 'Rue de l’Exemple 44' } },
    signatories,
  });
  for (const locale of ['fr-BE', 'nl-BE', 'de-BE', 'en-GB']) {
    const page = await desk.page('setting/sender', { locale });
    await page.locator('aside svg').first().waitFor();
    const form = page.locator('[data-pane=form]');
    expect(await form.evaluate((pane) => pane.scrollWidth - pane.clientWidth), locale).toBeLessThanOrEqual(0);
    const edge = await form.evaluate((pane) => pane.getBoundingClientRect().right);
    const tab = (await page.getByRole('tab').last().boundingBox())!;
    expect(tab.x + tab.width, locale).toBeLessThanOrEqual(edge);
    await page.context().close();
  }
});

it('writes the name of whoever is added, at once', async () => {
  const page = await desk.page('setting/signatory');
  const add = page.getByRole('button', { name: 'Ajouter une personne' });
  await add.waitFor();
  const many = await page.locator('fieldset').count();
  await add.click();
  await page.keyboard.type('Ada de Vries');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await desk.call('sender.show', null)).signatories.map((one) => one.name))
    .toContain('Ada de Vries');
  expect(await page.locator('fieldset').count()).toBe(many + 1);
  await page.context().close();
});
