// After how long a silence is broken, and the days that no reminder counts: kept at once, and taken back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, gate, passed } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const setting = () => desk.call('setting.show', null);

it('takes a usual chain, one’s own, and an acknowledgement', async () => {
  const page = await desk.page('setting/reminder');
  await page.getByLabel('Après 10 jours ouvrables').check();
  await expect.poll(async () => (await setting()).relance_chain).toEqual([10, 20]);
  await page.getByLabel('À un autre rythme').check();
  await page.getByLabel('Étapes après l’envoi').fill('15, 45');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await setting()).relance_chain).toEqual([15, 45]);
  await page.getByLabel('Étapes après l’envoi').fill('45, 15');
  await page.getByText('Écrivez des nombres de jours qui se suivent').waitFor();
  await page.getByLabel('Attendre aussi un accusé de réception').check();
  await expect.poll(async () => (await setting()).acknowledgement_days).toBe(5);
  await page.getByLabel('Attendre aussi un accusé de réception').uncheck();
  await expect.poll(async () => (await setting()).acknowledgement_days).toBeNull();
  await page.context().close();
});

it('lets the recording of a dispatch be withdrawn for longer', async () => {
  const page = await desk.page('setting/reminder');
  const choice = page.getByRole('group', { name: /^Pouvoir retirer un envoi/ });
  await choice.getByText('60 secondes').click();
  await expect.poll(async () => (await setting()).recall_seconds).toBe(60);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await setting()).recall_seconds).toBe(10);
  await page.context().close();
});

it('writes no late answer over what is being typed', async () => {
  const page = await desk.page('setting/reminder');
  await page.getByLabel('Après 20 jours ouvrables').waitFor();
  const [asked, typed, answered] = [gate(), gate(), gate()];
  await page.route('**/call', async (route) => {
    if (route.request().postDataJSON().name !== 'setting.show') return route.continue();
    asked.let();
    await typed.open;
    await route.fulfill({ response: await route.fetch() });
    await passed(100);
    answered.let();
  });
  await page.getByLabel('Après 20 jours ouvrables').check();
  await asked.open;
  await page.getByLabel('À un autre rythme').check();
  await page.getByLabel('Étapes après l’envoi').fill('12, 36');
  typed.let();
  await answered.open;
  expect(await page.getByLabel('Étapes après l’envoi').inputValue()).toBe('12, 36');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await setting()).relance_chain).toEqual([12, 36]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
});

it('adds a closing of one government, and takes its removal back', async () => {
  const page = await desk.page('setting/reminder');
  const add = page.getByRole('button', { name: 'Ajouter la fermeture' });
  await expect.poll(() => add.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Qui est fermé').selectOption('flanders');
  await page.getByLabel(/^Nom/).fill('Zomerreces');
  await page.getByLabel('Premier jour').fill('12/07/2027');
  await page.getByLabel('Dernier jour').fill('15/08/2027');
  await page.keyboard.press('Tab');
  await add.click();
  await page.getByText('du 12 juillet 2027 au 15 août 2027, Gouvernement flamand').waitFor();
  expect((await setting()).closing_days).toEqual([
    { government: 'flanders', from: '2027-07-12', until: '2027-08-15', name: 'Zomerreces' },
  ]);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /Zomerreces/ }).click();
  await page.getByText('Fermeture ôtée').waitFor();
  expect((await setting()).closing_days).toEqual([]);
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await page.getByText(/du 12 juillet 2027/).waitFor();
  await expect.poll(async () => (await setting()).closing_days.length).toBe(1);
  await page.context().close();
});
