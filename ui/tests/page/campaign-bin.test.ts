// A campaign goes to the bin from its list or from itself and comes back; Ctrl P opens the stack that was written.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
let id: string;
beforeEach(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  for (const post of ['federal/employment', 'fwb/education']) await desk.call('address.confirm', { post });
  id = await desk.campaign({
    name: 'Le travail artistique',
    to: ['federal/employment', 'fwb/education'],
    language: 'fr',
    subjects: { fr: 'Le travail artistique' },
    bodies: { fr: 'Nous vous écrivons à ce sujet, au nom de nos sociétaires.' },
  });
});
afterEach(() => desk.close());

const campaigns = async () => (await desk.call('campaign.list', { offset: 0 })).total;
const letters = async () => (await desk.call('letter.list', { binned: false, offset: 0 })).total;

async function sendFirst() {
  const [first] = (await desk.call('campaign.show', { id, offset: 0 })).letters;
  await desk.call('letter.export', { id: first!.letter });
  await desk.call('dispatch.record', {
    letters: [first!.letter],
    channel: 'post',
    on: '2026-11-24',
    seal_printed: false,
    wait: false,
  });
}

/** What the window was asked to open. */
async function opened(page: Page): Promise<string[]> {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/call')) return;
    const asked = request.postDataJSON() as { name: string; question: { path: string } };
    if (/^window.(open|print)$/.test(asked.name)) paths.push(asked.question.path);
  });
  return paths;
}

it('goes to the bin by Delete in the list, and back by one button', async () => {
  const page = await desk.page('campaign');
  await page.getByRole('row', { name: /Le travail artistique/ }).focus();
  await page.keyboard.press('Delete');
  await page.getByText('Campagne « Le travail artistique » mise à la corbeille').waitFor();
  await page.getByText('Une campagne adresse un texte à plusieurs cabinets').waitFor();
  expect([await campaigns(), await letters()]).toEqual([0, 0]);
  expect(await barriers(page)).toEqual([]);
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('row', { name: /Le travail artistique/ }).waitFor();
  expect([await campaigns(), await letters()]).toEqual([1, 2]);
  await page.context().close();
});

it('leaves what was sent, and comes back by Ctrl Z', async () => {
  await sendFirst();
  const page = await desk.page('campaign');
  await page.getByRole('row', { name: /Le travail artistique/ }).focus();
  await page.keyboard.press('Delete');
  await page.getByText('Une lettre numérotée reste parmi les lettres.').waitFor();
  await page.getByText('Une campagne adresse un texte à plusieurs cabinets').waitFor();
  expect([await campaigns(), await letters()]).toEqual([0, 1]);
  await page.keyboard.press('Control+z');
  await page.getByRole('row', { name: /Le travail artistique/ }).waitFor();
  expect([await campaigns(), await letters()]).toEqual([1, 2]);
  await page.context().close();
});

it('goes to the bin from itself, and opens again when it comes back', async () => {
  const page = await desk.page(`campaign/${id}?step=check`);
  await page
    .getByText('Les 2 lettres sont prêtes')
    .or(page.getByText('2 lettres sont prêtes'))
    .first()
    .waitFor();
  const more = page.locator('[data-pane=head]').getByRole('button', { name: /^Autres act/ });
  await more.click();
  await page.getByRole('menuitem', { name: 'Mettre la campagne à la corbeille' }).click();
  await page.getByText('Campagne « Le travail artistique » mise à la corbeille').waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/campaign');
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain(id);
  await page.getByRole('heading', { name: 'Le travail artistique' }).waitFor();
  expect(await campaigns()).toBe(1);
  await page.context().close();
});

it('is printed by Ctrl P once its stack is written, and says so before', async () => {
  const page = await desk.page(`campaign/${id}?step=recipients`);
  await page.getByRole('heading', { name: '2 cabinets, 2 lettres' }).waitFor();
  const paths = await opened(page);
  await page.keyboard.press('Control+p');
  await page.getByText('Pas encore de PDF à imprimer').waitFor();
  await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Vérification' }).click();
  await page.getByText('2 lettres sont prêtes').waitFor();
  expect(paths).toEqual([]);
  await page.getByRole('button', { name: 'Écrire 2 lettres' }).click();
  await page.getByText('Les 2 lettres sont écrites et numérotées.').waitFor();
  await page.keyboard.press('Control+p');
  await page.getByText('PDF à imprimer ouvert').waitFor();
  expect(paths.map((path) => path.split('/').at(-1))).toEqual(['impression.pdf']);
  await page.context().close();
});
