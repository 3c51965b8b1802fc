// Which letters of a large campaign left: one list of which only what is in sight is drawn, gone through by the keyboard.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

const LETTERS = 90;

let desk: DeskForTest;
let id: string;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  mkdirSync(desk.folder, { recursive: true });
  const list = join(desk.folder, 'communes.csv');
  const rows = Array.from(
    { length: LETTERS },
    (_, at) => `Anne;Dupont${at};Échevine de la Culture;Commune ${at};Rue Haute;${at + 1};1000;Bruxelles`,
  );
  writeFileSync(list, ['Prénom;Nom;Fonction;Organisme;Rue;Numéro;Code postal;Commune', ...rows].join('\n'));
  id = await desk.campaign({
    name: 'Toutes les communes',
    list,
    language: 'fr',
    subjects: { fr: 'Les répétitions' },
    bodies: { fr: 'Nous demandons que les répétitions comptent.' },
  });
  for (let from: number | undefined; ;) {
    const batch = await desk.call('campaign.export', { id, duplex: false, without_blocked: false, from });
    if (batch.finished) break;
    from = batch.next ?? undefined;
  }
});
afterAll(() => desk.close());

async function dialog(page: Page) {
  await page.getByText(`Les ${LETTERS} lettres sont écrites et numérotées.`).waitFor();
  await page.getByRole('button', { name: 'Enregistrer l’envoi' }).click();
  const opened = page.getByRole('dialog', { name: 'Enregistrer l’envoi' });
  await opened.getByText(`Lettres envoyées : ${LETTERS} sur ${LETTERS}`).waitFor();
  return opened;
}

const boxes = (page: Page) => page.getByRole('list', { name: 'Lettres de cette campagne' });

it('draws what is in sight, and the keyboard reaches all of it', async () => {
  const page = await desk.page(`campaign/${id}?step=check`);
  const opened = await dialog(page);
  const list = boxes(page);
  expect(await list.getByRole('checkbox').count()).toBeLessThan(30);
  expect(await list.getByRole('listitem').first().getAttribute('aria-setsize')).toBe(String(LETTERS));
  expect(await barriers(page, 'dialog')).toEqual([]);
  await list.getByLabel(/2026\/001/).focus();
  await page.keyboard.press('Space');
  await opened.getByText(`Lettres envoyées : 89 sur 90`).waitFor();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift+ArrowDown');
  await opened.getByText(`Lettres envoyées : 86 sur 90`).waitFor();
  await page.keyboard.press('End');
  await expect.poll(() => list.getByLabel(/2026\/090/).isChecked()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('89');
  await page.keyboard.press('Space');
  await opened.getByText(`Lettres envoyées : 85 sur 90`).waitFor();
  await page.keyboard.press('Home');
  await expect.poll(() => list.getByLabel(/2026\/001/).isChecked()).toBe(false);
  await page.keyboard.press('Control+a');
  await opened.getByText(`Lettres envoyées : 90 sur 90`).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

it('finds a letter by its words, and leaves it out of the act', async () => {
  const page = await desk.page(`campaign/${id}?step=check`);
  const opened = await dialog(page);
  const list = boxes(page);
  await opened.getByRole('searchbox', { name: 'Chercher une lettre' }).fill('dupont42');
  await expect.poll(() => list.getByRole('checkbox').count()).toBe(1);
  await list.getByLabel(/Dupont42/).uncheck();
  await opened.getByText('Lettres envoyées : 89 sur 90').waitFor();
  await opened.getByRole('searchbox').fill('personne de ce nom');
  await opened.getByText('Aucune lettre ne contient ces mots.').waitFor();
  await opened.getByRole('searchbox').fill('');
  await opened.getByRole('button', { name: 'Sceller 89 lettres' }).click();
  await page.getByText('89 lettres scellées').waitFor();
  await desk.call('dispatch.complete', { all: true });
  const { letters } = await desk.call('campaign.show', { id, offset: 0 });
  expect(letters.filter((row) => row.state === 'prepared').map((row) => row.person)).toEqual([
    'Anne Dupont42',
  ]);
  await page.context().close();
});
