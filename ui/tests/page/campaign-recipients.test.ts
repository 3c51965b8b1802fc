// A campaign that is there already: further recipients, and the same ones looked up as of another day.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

async function campaign(to: string[]): Promise<string> {
  return desk.campaign({
    template: 'position',
    name: 'Le travail artistique',
    to,
  });
}

const shown = (id: string) => desk.call('campaign.show', { id, offset: 0 });

it('takes further recipients by the keyboard, in one step, and shows who is there already', async () => {
  const id = await campaign(['federal/employment', 'fwb/education']);
  const page = await desk.page(`campaign/${id}?step=recipients`);
  await page.getByRole('heading', { name: '2 cabinets, 2 lettres' }).waitFor();
  const add = page.getByRole('button', { name: 'Ajouter des destinataires' });
  await add.focus();
  await page.keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Ajouter des destinataires' });
  await page.keyboard.type('Clarinval');
  const there = picker.getByRole('option', { name: /David Clarinval.*Déjà dans cette campagne/s });
  await there.waitFor();
  await expect.poll(() => there.getAttribute('aria-disabled')).toBe('true');
  // Neither ticked nor taken a second time.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await picker.getByRole('button', { name: 'Ajouter un destinataire' }).waitFor();
  expect(
    await picker.getByRole('button', { name: 'Ajouter un destinataire' }).getAttribute('aria-disabled'),
  ).toBe('true');
  await picker.getByRole('button', { name: /^Emploi/ }).click();
  await expect.poll(() => picker.locator('[role=option]').count()).toBe(7);
  await picker.getByLabel('Cocher tout').check();
  await picker.getByRole('button', { name: 'Ajouter 6 destinataires' }).waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('6 destinataires ajoutés').waitFor();
  await page.getByRole('heading', { name: '8 cabinets, 8 lettres' }).waitFor();
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: '2 cabinets, 2 lettres' }).waitFor();
  expect((await shown(id)).letters.map((row) => row.post)).toEqual(['federal/employment', 'fwb/education']);
  await page.context().close();
});

it('takes one under another hat of theirs', async () => {
  const id = await campaign(['brussels/employment']);
  const page = await desk.page(`campaign/${id}?step=recipients`);
  await page.getByRole('button', { name: 'Ajouter des destinataires' }).click();
  const picker = page.getByRole('dialog');
  await page.keyboard.type('Hublet');
  const there = picker.getByRole('option').getByText('Déjà dans cette campagne');
  await there.waitFor();
  await picker.getByLabel('Écrire à Laurent Hublet en tant que').selectOption('cocof/member-laurent-hublet');
  await there.waitFor({ state: 'detached' });
  await picker.getByRole('button', { name: 'Ajouter un destinataire' }).click();
  await page.getByText('Un destinataire ajouté').waitFor();
  expect((await shown(id)).letters.map((row) => row.post)).toEqual([
    'brussels/employment',
    'cocof/member-laurent-hublet',
  ]);
  await page.context().close();
});

it('tells what another day would change, refuses what is no day, and keeps the day that is chosen', async () => {
  const id = await campaign(['flanders/education', 'federal/employment']);
  await desk.call('directory.add', {
    post: 'flanders/education',
    given_name: 'Els',
    family_name: 'Peeters',
    gender: 'f',
    titles: {},
    competences: [],
    since: '2026-12-10',
    succeeds: true,
    source: 'communiqué',
  });
  const page = await desk.page(`campaign/${id}?step=recipients`);
  await page.getByText('Titulaires au 24 novembre 2026').first().waitFor();
  await page.getByRole('button', { name: 'Titulaires à une autre date' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chercher les titulaires à une autre date' });
  const take = dialog.getByRole('button', { name: 'Retenir cette date' });
  await dialog.getByText('La campagne s’adresse déjà aux titulaires du 24 novembre 2026.').first().waitFor();
  await expect.poll(() => take.getAttribute('aria-disabled')).toBe('true');
  const day = dialog.getByLabel('Titulaires au');
  await day.fill('31/02/2027');
  await page.keyboard.press('Tab');
  await dialog.getByText('Ce jour n’existe pas').first().waitFor();
  await expect.poll(() => take.getAttribute('aria-disabled')).toBe('true');
  await day.fill('');
  await page.keyboard.press('Tab');
  await expect.poll(() => take.getAttribute('aria-disabled')).toBe('true');
  await day.fill('01/12/2026');
  await page.keyboard.press('Tab');
  await dialog.getByText(/^Rien ne change/).waitFor();
  await day.fill('10/12/2026');
  await page.keyboard.press('Tab');
  await dialog.getByText('Un destinataire change.').waitFor();
  await dialog
    .getByRole('listitem')
    .filter({ hasText: /Zuhal Demir.*devient.*Els Peeters/s })
    .waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  // Told, and not yet done.
  expect((await shown(id)).as_of).toBe('2026-11-24');
  await take.click();
  await page.getByText(/un destinataire a changé/).waitFor();
  await page.getByRole('row', { name: /Els Peeters/ }).waitFor();
  expect((await shown(id)).as_of).toBe('2026-12-10');
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await page.getByRole('row', { name: /Zuhal Demir/ }).waitFor();
  await page.context().close();
});

it('goes from a finding to the field it is about, which Enter opens', async () => {
  const id = await campaign(['federal/employment', 'fwb/education']);
  const page = await desk.page(`campaign/${id}?step=check`);
  await page.getByRole('button', { name: 'Aller au texte' }).first().click();
  await page.locator('.editor.body .chip.selected').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('un statut');
  await page.keyboard.press('Enter');
  const values = async () => (await shown(id)).texts[0]!.fields;
  await expect.poll(async () => Object.values(await values()), { timeout: 8000 }).toContain('un statut');
  await page.context().close();
});
