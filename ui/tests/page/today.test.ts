// Today: what is owed stands first, one key deals with it, and every act can be taken back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
let late: string;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  late = await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  await desk.sent('federal/employment', 'Attestation du travail des arts', '2026-10-12');
  await desk.sent('brussels/employment', 'Ateliers partagés', '2026-11-12');
  await desk.draft('flanders/education', 'Activering van kunstenaars', 'nl');
});
afterAll(() => desk.close());

const waiting = async () => {
  const today = await desk.call('today.show', null);
  return { late: today.late.rows, waiting: today.waiting.rows, preparation: today.preparation.rows };
};

it('opens on the letter that is late the longest, with what one can do about it', async () => {
  const page = await desk.page('today');
  const first = page.getByRole('option').first();
  await first.waitFor();
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => first.textContent()).toContain('Chômage des artistes');
  await expect.poll(() => first.textContent()).toMatch(/\d+ jours ouvrables/);
  await page.getByRole('heading', { name: 'Mardi 24 novembre' }).waitFor();
  await page.getByText(/2 relances sont en retard/).waitFor();
  const pane = page.locator('[data-pane=matter]');
  await pane.getByText('Mise à la poste, lettre 2026/001').waitFor();
  await pane.getByText('Échéance de la relance 1 : 20 jours ouvrables').waitFor();
  await pane.getByText(/Ne comptent pas/).waitFor();
  await pane.getByText('La même lettre rappellera aussi 2026/002.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});

it('postpones by one key, keeps the focus in the list, and takes it back', async () => {
  const page = await desk.page('today');
  await page.getByRole('option').first().focus();
  await page.keyboard.press('p');
  await page.getByText(/Relance de 2026\/001 reportée au 1er décembre/).waitFor();
  await expect.poll(async () => (await waiting()).late.length).toBe(1);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('Attestation du travail des arts');
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await waiting()).late.length).toBe(2);
  await page.context().close();
});

it('closes with a reason, and Escape leaves everything as it was', async () => {
  const page = await desk.page('today');
  await page.getByRole('option').first().focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Clore 2026/001 sans réponse').waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await waiting()).late.length).toBe(2);
  await page.getByRole('option').first().focus();
  await page.keyboard.press('c');
  await dialog.getByLabel('Un autre motif').check();
  await dialog.getByLabel('Le motif, en quelques mots').fill('Réglé au téléphone');
  await page.keyboard.press('Enter');
  await page.getByText('2026/001 est close sans réponse').waitFor();
  const { follow_ups } = await desk.call('archive.show', { id: late });
  expect(follow_ups.every((one) => one.state === 'ended' && one.reason === 'Réglé au téléphone')).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await waiting()).late.length).toBe(2);
  await page.context().close();
});

it('shows the letter at a glance with Space, and closes it with Space', async () => {
  const page = await desk.page('today');
  await page.getByRole('option').first().focus();
  await page.keyboard.press(' ');
  const dialog = page.getByRole('dialog', { name: 'Lettre 2026/001' });
  await dialog.locator('svg[role=img]').waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await page.keyboard.press(' ');
  await dialog.waitFor({ state: 'detached' });
  await page.context().close();
});

it('notes an answer with N, which ends the reminders of that letter', async () => {
  const page = await desk.page('today');
  await page.getByRole('option').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'Noter une réponse à 2026/002' }).waitFor();
  await page.getByRole('button', { name: 'Noter une réponse' }).last().click();
  await page.getByText(/Réponse notée sous/).waitFor();
  await expect.poll(async () => (await waiting()).late.length).toBe(1);
  await page.context().close();
});

it('writes the reminder with R in the language of the letter, and takes it back', async () => {
  const page = await desk.page('today');
  await page.getByRole('option').first().focus();
  await page.keyboard.press('r');
  await page.getByText(/Relance rédigée/).waitFor();
  await expect.poll(() => page.url()).toContain('#/letter/');
  await page.locator('.page svg').first().waitFor();
  await expect.poll(() => page.locator('.editor.body .ProseMirror').textContent()).toContain('2026/001');
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await waiting()).late.length).toBe(1);
  await page.context().close();
});

it('names the successor, and the act becomes an introduction', async () => {
  await desk.call('directory.add', {
    post: 'federal/employment',
    given_name: 'Anne',
    family_name: 'Dupont',
    gender: 'f',
    titles: {},
    competences: [],
    since: '2026-11-20',
    succeeds: true,
    source: 'communiqué',
  });
  const page = await desk.page('today');
  await page.getByText('Successeur : Anne Dupont').first().waitFor();
  await page.getByRole('option').first().focus();
  await page.keyboard.press('r');
  await page.getByText(/Lettre au successeur rédigée/).waitFor();
  await page.getByText('Anne Dupont').first().waitFor();
  await page.context().close();
});
