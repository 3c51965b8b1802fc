// Recording a campaign as sent: a day of one's own for the reminder, and a letter whose recipient has left.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeEach(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterEach(() => desk.close());

/** A campaign whose letters are written and dated a week ago. */
async function written(to: string[]): Promise<string> {
  for (const post of to) await desk.call('address.confirm', { post });
  const { id } = await desk.call('campaign.compose', {
    template: 'question',
    name: 'Le travail artistique',
    governments: [],
    to,
    except: [],
    language: 'fr',
    subjects: { fr: 'Le travail artistique' },
    bodies: { fr: 'Nous vous écrivons à ce sujet, au nom de nos sociétaires.' },
    fields: {},
    on: '2026-11-18',
    date: '2026-11-18',
    signatories: [],
    enclosures: [],
    channel: 'post',
  });
  for (let from: number | undefined; ;) {
    const batch = await desk.call('campaign.export', { id, duplex: false, without_blocked: false, from });
    if (batch.finished) return id;
    from = batch.next ?? undefined;
  }
}

async function succeed(post: string) {
  await desk.call('directory.add', {
    post,
    given_name: 'Els',
    family_name: 'Peeters',
    gender: 'f',
    titles: {},
    competences: [],
    since: '2026-11-20',
    succeeds: true,
    source: 'communiqué',
  });
}

async function openDialog(id: string): Promise<Page> {
  const page = await desk.page(`campaign/${id}?step=check`);
  await page.getByRole('button', { name: 'Enregistrer l’envoi' }).waitFor();
  await page.getByRole('button', { name: 'Enregistrer l’envoi' }).click();
  await page.getByRole('dialog', { name: 'Enregistrer l’envoi' }).waitFor();
  return page;
}

const shown = (id: string) => desk.call('campaign.show', { id, offset: 0 });

it('reminds all letters on a day of one’s own, and refuses what is none', async () => {
  const id = await written(['federal/employment', 'fwb/education']);
  const page = await openDialog(id);
  const seal = page.getByRole('button', { name: 'Sceller 2 lettres' });
  const refused = async () => expect(await seal.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('À une autre date', { exact: true }).click();
  await refused();
  const day = page.getByLabel('Relancer le');
  await day.fill('31/02/2027');
  await page.keyboard.press('Tab');
  await refused();
  await day.fill('10/11/2026');
  await page.keyboard.press('Tab');
  await page.getByText('Ce jour précède l’envoi de la lettre').first().waitFor();
  await refused();
  await day.fill('25/12/2026');
  await page.keyboard.press('Tab');
  await page.getByText(/vendredi 25 décembre 2026, jour non ouvrable – Gouv/).waitFor();
  await day.fill('11/01/2027');
  await page.keyboard.press('Tab');
  await page.getByText('lundi 11 janvier 2027').waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await seal.click();
  await page.getByText('2 lettres scellées').waitFor();
  await desk.call('dispatch.complete', { all: true });
  for (const { letter } of (await shown(id)).letters) {
    const { follow_ups } = await desk.call('archive.show', { id: letter });
    const waiting = follow_ups.filter((step) => step.step !== 0);
    expect(waiting.map((step) => step.due)).toEqual(['2027-01-11']);
  }
  await page.context().close();
});

it('refuses a day of dispatch that is none', async () => {
  const page = await openDialog(await written(['federal/employment']));
  await page.getByLabel('Date d’envoi').fill('32/11/2026');
  await page.keyboard.press('Tab');
  const seal = page.getByRole('button', { name: 'Sceller une lettre' });
  await expect.poll(() => seal.getAttribute('aria-disabled')).toBe('true');
  await page.context().close();
});

it.each([
  ['the first of the list', ['fwb/education', 'federal/employment'], false],
  ['found on recording', ['federal/employment', 'fwb/education'], true],
])('turns a letter to the successor in one click: %s', async (_, to, recorded) => {
  const id = await written(to);
  await succeed('fwb/education');
  const page = await openDialog(id);
  if (recorded) await page.getByRole('button', { name: 'Sceller 2 lettres' }).click();
  await page
    .getByText(/Els Peeters lui a succédé/)
    .first()
    .waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  const { letter } = (await shown(id)).letters.find((row) => row.post === 'fwb/education')!;
  await page.getByRole('button', { name: 'Relire la lettre pour qui lui succède' }).click();
  await page.waitForURL(new RegExp(`#/letter/${letter}`));
  await page.getByText('La lettre s’adresse à présent à qui exerce la fonction').waitFor();
  await page.getByText('Els Peeters').first().waitFor();
  const now = await desk.call('letter.show', { id: letter });
  expect(now).toMatchObject({ date: '2026-11-24', changed_since_export: true });
  expect(now.recipient?.person).toBe('Els Peeters');
  const campaign = await shown(id);
  expect(campaign.as_of).toBe('2026-11-24');
  expect(campaign.letters.map((row) => row.state)).toEqual(['prepared', 'prepared']);
  // The check has nothing more to say about it, and once exported it leaves with the others.
  await desk.call('letter.export', { id: letter });
  const checked = await desk.call('campaign.check', { id, offset: 0 });
  expect(checked.blocked).toBe(0);
  await page.goto(`${desk.address}/#/campaign/${id}?step=check`);
  await page.getByRole('button', { name: 'Enregistrer l’envoi' }).click();
  await page.getByRole('button', { name: 'Sceller 2 lettres' }).click();
  await page.getByText('2 lettres scellées').waitFor();
  await page.context().close();
});

it('leaves the letter out instead, and records the others', async () => {
  const id = await written(['fwb/education', 'federal/employment']);
  await succeed('fwb/education');
  const page = await openDialog(id);
  await page.getByRole('button', { name: 'L’écarter de cet envoi' }).click();
  await page.getByRole('button', { name: 'Sceller une lettre' }).click();
  await page.getByText(/Lettre 2026\/\d+ scellée/).waitFor();
  await page.context().close();
});
