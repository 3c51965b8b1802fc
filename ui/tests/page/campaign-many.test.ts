// A campaign of many letters: checking and writing say how far they are, go on elsewhere, stop and go on again.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

const LETTERS = 130;
/** Calls in which all of them are looked at. */
const LOOKS = Math.ceil(LETTERS / 64);

let desk: DeskForTest;
let id: string;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  const list = join(desk.folder, 'communes.csv');
  mkdirSync(desk.folder, { recursive: true });
  const rows = Array.from(
    { length: LETTERS },
    (_, at) => `Anne;Dupont${at};Échevine de la Culture;Commune ${at};Rue Haute;${at + 1};1000;Bruxelles`,
  );
  writeFileSync(list, ['Prénom;Nom;Fonction;Organisme;Rue;Numéro;Code postal;Commune', ...rows].join('\n'));
  id = await desk.campaign({
    name: 'Toutes les communes',
    language: 'fr',
    subjects: { fr: 'Les répétitions' },
    bodies: { fr: 'Nous demandons que les répétitions comptent.' },
    list,
  });
});
afterAll(() => desk.close());

/** What is asked of the desk under this name; so many answers come, the next ones by leave only. */
async function slow(page: Page, name: string, answers: number) {
  const asked: Record<string, unknown>[] = [];
  let held: (() => void)[] = [];
  let holds = true;
  await page.route('**/call', async (route: Route) => {
    const body = route.request().postDataJSON() as { name: string; question: Record<string, unknown> };
    if (body.name !== name) return route.fallback();
    asked.push(body.question);
    if (holds && asked.length > answers) await new Promise<void>((leave) => held.push(leave));
    await route.fallback();
  });
  const letGo = () => {
    holds = false;
    held.forEach((leave) => leave());
    held = [];
  };
  return { asked, letGo };
}

const saved = () => readdirSync(join(desk.folder, 'saved')).filter((name) => name.endsWith('.pdf'));

const footer = (page: Page) => page.locator('.list > footer');

describe('many letters', () => {
  it('are checked with progress, which can be stopped and taken up again', async () => {
    const page = await desk.page('today');
    const checks = await slow(page, 'campaign.check', 1);
    await page.evaluate((to) => (location.hash = to), `#/campaign/${id}?step=check`);
    const progress = footer(page).getByRole('progressbar', { name: 'Vérification des lettres' });
    await progress.waitFor();
    await footer(page).getByText('24 %').waitFor();
    expect(await barriers(page)).toEqual([]);
    await footer(page).getByRole('button', { name: 'Annuler' }).click();
    await footer(page).getByText(`Vérification arrêtée : 32 lettres sur ${LETTERS}`).waitFor();
    // The rows that were not reached say so, and nothing is written of what was not looked at.
    await page.getByRole('row').nth(1).click();
    await page.keyboard.press('End');
    await page.getByText('pas encore vérifiée').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Écrire/ }).count()).toBe(0);
    checks.letGo();
    const before = checks.asked.length;
    await page.keyboard.press('Control+Enter');
    await footer(page).getByText(`${LETTERS} lettres sont prêtes`).waitFor();
    expect(checks.asked[before]).toMatchObject({ offset: 32 });
    await page.context().close();
  });

  it('are written with progress on every screen, stopped from anywhere, and the rest is taken up', async () => {
    const page = await desk.page(`campaign/${id}?step=check`);
    await footer(page).getByText(`${LETTERS} lettres sont prêtes`).waitFor();
    // All are looked at once more, batch by batch, before the first is written.
    const writes = await slow(page, 'campaign.export', LOOKS + 1);
    await footer(page)
      .getByRole('button', { name: `Écrire ${LETTERS} lettres` })
      .click();
    await footer(page).getByRole('progressbar', { name: 'Écriture des lettres' }).waitFor();
    await expect.poll(() => writes.asked.length).toBe(LOOKS + 2);
    // Elsewhere the status line says it.
    const status = page.locator('[data-pane=status]');
    await expect.poll(() => status.getByRole('progressbar').count()).toBe(0);
    await page.keyboard.press('Control+1');
    await status.getByRole('progressbar', { name: 'Écriture des lettres' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await status.getByRole('button', { name: 'Annuler' }).click();
    writes.letGo();
    await status.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.goBack();
    await footer(page)
      .getByText(/\d+ écrites, \d+ restent/)
      .waitFor();
    const numbers = async () =>
      (await desk.call('campaign.show', { id, offset: 0, limit: 500 })).letters.map((row) => row.reference);
    expect(saved().length).toBeLessThan(LETTERS);
    await footer(page).getByRole('button', { name: 'Reprendre' }).click();
    await footer(page).getByText(`Les ${LETTERS} lettres sont écrites et numérotées.`).waitFor();
    expect(await numbers()).toEqual(
      Array.from({ length: LETTERS }, (_, at) => `2026/${String(at + 1).padStart(3, '0')}`),
    );
    expect(saved().length).toBe(LETTERS + 1);
    await page.context().close();
  });
});
