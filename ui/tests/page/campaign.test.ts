// A campaign from the choice of a competence to the letters that left, as a person walks it with the keyboard.
import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

const FIELDS = {
  fr: {
    subject_matter: 'le travail artistique',
    situation: 'Un tiers de nos sociétaires attend encore une réponse.',
    demand_1: 'compter les répétitions',
    demand_2: 'associer la Commission du travail des arts',
  },
  nl: {
    subject_matter: 'kunstwerk',
    situation: 'Een derde van onze leden wacht nog op een antwoord.',
    demand_1: 'de repetities mee te tellen',
    demand_2: 'de Kunstwerkcommissie te betrekken',
  },
  de: {
    subject_matter: 'die künstlerische Arbeit',
    situation: 'Ein Drittel unserer Mitglieder wartet noch auf eine Antwort.',
    demand_1: 'Probenzeiten mitzuzählen',
    demand_2: 'die Kommission für Kunstarbeit zu beteiligen',
  },
} as const;

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  // A title that somebody wrote is never shortened: it leaves the window of the envelope.
  await desk.call('directory.edit', {
    what: 'title',
    post: 'eu/employment',
    language: 'fr',
    text: 'Vice-présidente exécutive chargée des droits sociaux et des compétences, des emplois de qualité et de la préparation',
  });
});
afterAll(() => desk.close());

async function settled(page: Page) {
  await page
    .getByRole('button', { name: /Écrire \d|Enregistrer l’envoi/ })
    .first()
    .waitFor();
  await expect.poll(() => page.getByText(/Vérification : \d/).count()).toBe(0);
}

async function looked(page: Page) {
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

describe('a campaign', () => {
  let id: string;

  it('begins with a competence, and takes everybody who holds it', async () => {
    const page = await desk.page('campaign');
    await page.getByText('Une campagne adresse un texte').waitFor();
    await page.keyboard.press('Control+Shift+n');
    const picker = page.getByRole('dialog', { name: 'À qui écrire ?' });
    await picker.getByRole('button', { name: /^Emploi/ }).click();
    await expect.poll(() => picker.locator('[role=option]').count()).toBe(7);
    await picker.getByLabel('Cocher tout').check();
    await picker.getByRole('button', { name: 'Écrire à 7 destinataires' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/#\/campaign\/./);
    await page.getByRole('heading', { name: '7 cabinets, 7 lettres' }).waitFor();
    const { rows } = await desk.call('campaign.list', { offset: 0 });
    id = rows[0]!.id;
    await looked(page);
    await page.context().close();
  });

  it('gives one letter its own language, its own paragraph, and tells why it is there', async () => {
    const page = await desk.page(`campaign/${id}?step=recipients`);
    await page.getByRole('row', { name: /Jérôme Franssen/ }).click();
    const own = page.getByRole('complementary', { name: 'Ce destinataire' });
    await own.getByText('Emploi, Gouvernement de la Communauté germanophone').waitFor();
    await own.getByText('langue de l’autorité').waitFor();
    await own.getByLabel(/Paragraphe personnel/).fill('In Ostbelgien betrifft dies 38 unserer Mitglieder.');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await desk.call('campaign.show', { id, offset: 0 })).letters[3]!.paragraph)
      .toContain('Ostbelgien');
    await page.getByRole('row', { name: /Roxana Mînzatu/ }).click();
    const language = async () => (await desk.call('campaign.show', { id, offset: 0 })).letters[6]!.lang;
    await own.getByLabel('Langue', { exact: true }).selectOption('en');
    await expect.poll(language).toBe('en');
    await own.getByLabel('Langue', { exact: true }).selectOption('auto');
    await expect.poll(language).toBe('fr');
    await page.context().close();
  });

  it('keeps what is typed with its own office, also when one leaves at once', async () => {
    const page = await desk.page(`campaign/${id}?step=recipients`);
    await page.getByRole('row', { name: /Zuhal Demir/ }).click();
    const own = page.getByRole('complementary', { name: 'Ce destinataire' });
    await own.getByRole('heading', { name: 'Zuhal Demir' }).waitFor();
    await own.getByLabel(/Paragraphe personnel/).fill('In Vlaanderen gaat het om 112 van onze leden.');
    await page.evaluate((to) => (location.hash = to), `#/campaign/${id}?step=check`);
    const paragraphs = async () =>
      (await desk.call('campaign.show', { id, offset: 0 })).letters.map((row) => row.paragraph);
    await expect.poll(async () => (await paragraphs())[1]).toContain('112 van onze leden');
    expect((await paragraphs()).filter((words) => words.includes('112')).length).toBe(1);
    await page.context().close();
  });

  it('writes its text in each language, and fills a field for all letters at once', async () => {
    const page = await desk.page(`campaign/${id}?step=text`);
    await page.locator('.page svg').first().waitFor();
    await page.getByText('Page pour').waitFor();
    await page.locator('.editor.body .chip').filter({ hasText: 'Première demande' }).click();
    await page.getByRole('textbox', { name: /^Première demande/ }).fill('compter les répétitions');
    await page.keyboard.press('Enter');
    const field = async () =>
      (await desk.call('campaign.show', { id, offset: 0 })).texts.find((one) => one.language === 'fr')!
        .fields;
    await expect.poll(async () => (await field()).demand_1).toBe('compter les répétitions');
    await page.getByRole('tab', { name: /Deutsch/ }).click();
    await page.getByText('Jérôme Franssen', { exact: true }).waitFor();
    await expect
      .poll(() => page.locator('[data-pane=page]').textContent())
      .toContain('In Ostbelgien betrifft dies 38');
    await looked(page);
    await page.context().close();
    for (const text of ['fr', 'nl', 'de'] as const)
      await desk.call('campaign.edit', { id, text, fields: FIELDS[text] });
  });

  it('shows what blocks, goes to it by F8, and one click leads to the place', async () => {
    const page = await desk.page(`campaign/${id}?step=check`);
    await settled(page);
    await page.getByText('L’expéditeur « Tréteaux » est un exemple').waitFor();
    const write = page.getByRole('button', { name: 'Écrire 7 lettres' });
    await expect.poll(() => write.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Une lettre est bloquée. Réglez ou décochez').first().waitFor();
    await page.getByText('Bloquées').click();
    await page.getByRole('row', { name: /Roxana Mînzatu/ }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await page.getByText('Toutes', { exact: false }).first().click();
    await page.getByRole('row', { name: /David Clarinval/ }).click();
    await page.keyboard.press('Shift+F8');
    const letter = page.getByRole('complementary', { name: 'Lettre choisie' });
    await letter.getByRole('heading', { name: 'Roxana Mînzatu' }).waitFor();
    await letter.getByText('L’adresse compte 7 lignes').waitFor();
    await looked(page);
    await letter.getByRole('button', { name: 'Corriger l’adresse' }).click();
    await page.waitForURL(/#\/directory\/eu/);
    await page.goBack();
    await settled(page);
    await page.getByRole('row', { name: /David Clarinval/ }).click();
    await letter.getByRole('button', { name: 'Elle est juste' }).click();
    await expect
      .poll(async () => (await desk.call('campaign.show', { id, offset: 0 })).letters[0]!.address_state)
      .toBe('confirmed');
    await page.context().close();
  });

  it('leaves one out with Space, and writes the others with their numbers and one stack', async () => {
    const page = await desk.page(`campaign/${id}?step=check`);
    await settled(page);
    await page.getByRole('row', { name: /Roxana Mînzatu/ }).click();
    await page.keyboard.press(' ');
    await page.getByRole('heading', { name: '7 cabinets, 6 lettres' }).waitFor();
    const write = page.getByRole('button', { name: 'Écrire 6 lettres' });
    await expect.poll(() => write.getAttribute('aria-disabled')).toBeNull();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Les 6 lettres sont écrites et numérotées.').waitFor();
    const { letters } = await desk.call('campaign.show', { id, offset: 0 });
    expect(letters.filter((row) => row.reference).map((row) => row.reference)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `2026/00${number}`),
    );
    const saved = readdirSync(join(desk.folder, 'saved'));
    expect(saved).toContain('impression.pdf');
    expect(saved.filter((name) => name.endsWith('.pdf')).length).toBe(7);
    await page
      .getByRole('row', { name: /Zuhal Demir/ })
      .getByText('écrite, 2026/002')
      .waitFor();
    await page.context().close();
  });

  it('makes the dispatch list and the e-mails', async () => {
    const page = await desk.page(`campaign/${id}?step=check`);
    await settled(page);
    const papers = page.getByRole('button', { name: 'Papiers d’accompagnement' });
    await papers.click();
    await page.getByRole('menuitem', { name: 'Bordereau en PDF' }).click();
    await page.getByText('Bordereau écrit').waitFor();
    expect(existsSync(join(desk.folder, 'saved', 'bordereau.pdf'))).toBe(true);
    await papers.click();
    await page.getByRole('menuitem', { name: 'Brouillons de courriel' }).click();
    await page.getByText(/6 brouillons écrits/).waitFor();
    const mails = readdirSync(join(desk.folder, 'saved')).filter((name) => name.endsWith('.eml'));
    expect(mails.length).toBe(6);
    await page.context().close();
  });

  it('records all but one in one act, with registered numbers counted on', async () => {
    const page = await desk.page(`campaign/${id}?step=check`);
    await settled(page);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: 'Enregistrer l’envoi' });
    await dialog.getByText('Recommandé', { exact: true }).click();
    await dialog.getByLabel('Premier numéro').fill('RR473124829BE');
    await dialog.getByText('Numéro correct').waitFor();
    await dialog.getByLabel(/2026\/006/).uncheck();
    await dialog.getByText('Lettres envoyées : 5 sur 6').waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Sceller 5 lettres' }).click();
    await page.getByText('5 lettres scellées').waitFor();
    await desk.call('dispatch.complete', { all: true });
    const { letters } = await desk.call('campaign.show', { id, offset: 0 });
    expect(letters.map((row) => row.state)).toEqual([...Array<string>(5).fill('sent'), 'prepared', 'draft']);
    const second = await desk.call('archive.show', { id: letters[1]!.letter });
    expect(second.dispatch.tracking).toBe('RR473124832BE');
    await page.context().close();
  });

  it('says how it stands in the list of campaigns, and under today', async () => {
    const page = await desk.page('campaign');
    await page.getByText('5 envoyées sur 6').waitFor();
    await page.getByRole('row').nth(1).click();
    await page.waitForURL(/#\/campaign\/./);
    await page.context().close();
  });
});

describe('a list of recipients', () => {
  it('is tried first, says which rows it refuses, and enters once it is accepted', async () => {
    const folder = join(desk.folder, 'chosen', 'list');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'communes.csv'),
      [
        'Prénom;Nom;Fonction;Organisme;Rue;Numéro;Code postal;Commune',
        'Anne;De coster-bauchau;Échevine de la Culture;Commune d’Ixelles;Chaussée d’Ixelles;168;1050;Ixelles',
        'Marc;D’Amico;Échevin de l’Emploi;Commune de Jette;Chaussée de Wemmel;100;1090;Jette',
        ';;;;Rue Haute;1;1000;Bruxelles',
      ].join('\n'),
    );
    const page = await desk.page('campaign');
    await page.getByRole('button', { name: 'Nouvelle campagne' }).first().click();
    await page.getByRole('button', { name: 'Prendre une liste…' }).click();
    const dialog = page.getByRole('dialog', { name: /communes\.csv/ });
    await dialog.getByText('2 lettres, une ligne refusée. Rien n’entre').waitFor();
    await dialog.getByText('la ligne ne dit pas à qui écrire').waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    expect((await desk.call('directory.search', { text: 'Amico' })).holders.length).toBe(0);
    await dialog.getByRole('button', { name: 'Préparer 2 lettres' }).click();
    await page.getByRole('heading', { name: '2 cabinets, 2 lettres' }).waitFor();
    await page.getByText('Une ligne de la liste n’a pas été reprise.').waitFor();
    await page.getByRole('button', { name: 'Enregistrer ces lignes pour les corriger' }).click();
    await page.getByText('Une ligne enregistrée, avec son motif').waitFor();
    expect(readFileSync(join(desk.folder, 'saved', 'lignes-refusees.csv'), 'utf8')).toContain('Rue Haute');
    await page.context().close();
  });
});
