// Files dropped on the window: what would take them says so, takes them as its button does, and refuses the others.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 L10 0 L20 20 Z" fill="#8a1f3d"/></svg>';
const fonts = fileURLToPath(new URL('../../../src-tauri/crates/typeset/fonts', import.meta.url));
const HEADS = 'Prénom;Nom;Fonction;Organisme;Rue;Numéro;Code postal;Commune';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.call('address.confirm', { post: 'federal/employment' });
});
afterAll(() => desk.close());

/** A file that lies where the test host looks for what is dropped. */
function toDrop(name: string, text: string) {
  mkdirSync(join(desk.folder, 'dropped'), { recursive: true });
  writeFileSync(join(desk.folder, 'dropped', name), text);
}

function drag(kind: 'dragover' | 'drop', at: Locator, names: string[]): Promise<void> {
  return at.evaluate(
    (element, [kind, names]) => {
      const dataTransfer = new DataTransfer();
      for (const name of names) dataTransfer.items.add(new File(['.'], name));
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = { clientX: x + width / 2, clientY: y + height / 2 };
      const event = new DragEvent(kind, { ...place, dataTransfer, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    [kind, names] as const,
  );
}

const hold = (at: Locator) => drag('dragover', at, ['.']);
const drop = (at: Locator, ...names: string[]) => drag('drop', at, names);

/** What is said while files are held over it. */
async function says(at: Locator, words: string) {
  await hold(at);
  await at.page().getByRole('status').getByText(words, { exact: true }).waitFor({ state: 'attached' });
}

async function campaign(name: string, to: string[]): Promise<string> {
  return desk.campaign({
    name,
    to,
    language: 'fr',
    subjects: { fr: 'Les répétitions' },
    bodies: { fr: 'Nous demandons que les répétitions comptent.' },
  });
}

const NOTHING = 'Aucun fichier à déposer ici';
const ELSEWHERE = 'Déposez le fichier dans l’un des cadres';

/** Whether an edge is drawn around it, give or take some air. */
async function edged(at: Locator): Promise<boolean> {
  // What is there grows while answers come; the pointer never rests.
  await hold(at);
  const edge = at.page().locator('.layer .edge.here');
  const [own, box] = [await at.boundingBox(), (await edge.count()) === 1 ? await edge.boundingBox() : null];
  const sides = ['x', 'y', 'width', 'height'] as const;
  return !!own && !!box && sides.every((side) => Math.abs(box[side] - own[side]) <= 16);
}

/** However slow the machine is. */
const eventually = <T>(what: () => T) => expect.poll(what, { timeout: 20_000 });

const toast = (page: Page) => page.locator('[data-pane=toasts]');
const enclosed = async (id: string) =>
  (await desk.call('letter.show', { id })).enclosures.map((one) => one.file_name);

describe('a letter', () => {
  it('takes what is dropped on it as enclosures, says so, and gives them back', async () => {
    const id = await desk.draft('federal/employment', 'Avec annexes');
    toDrop('note.pdf', 'a note');
    toDrop('chiffres.csv', 'mois;membres\n1;35000\n');
    const page = await desk.page(`letter/${id}`);
    const text = page.locator('.editor.body .ProseMirror');
    await text.waitFor();
    await says(text, 'Joindre à la lettre');
    await eventually(() => edged(page.locator('main'))).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await drop(text, 'note.pdf', 'chiffres.csv');
    await toast(page).getByText('Annexes jointes : note.pdf, chiffres.csv', { exact: true }).waitFor();
    expect(await enclosed(id)).toEqual(['note.pdf', 'chiffres.csv']);
    await eventually(() => page.locator('.layer .words').count()).toBe(0);
    await toast(page).getByRole('button', { name: 'Annuler' }).click();
    await eventually(() => enclosed(id)).toEqual([]);
    // Also where its card is out of sight.
    await page.keyboard.press('Shift+F9');
    await page.getByRole('navigation').first().waitFor({ state: 'detached' });
    await drop(text, 'note.pdf');
    await toast(page).getByText('Annexe jointe : note.pdf', { exact: true }).waitFor();
    expect(await enclosed(id)).toEqual(['note.pdf']);
    await page.context().close();
  });

  it('takes nothing any more once it left, and says so quietly', async () => {
    const id = await desk.sent('federal/employment', 'Déjà partie', '2026-11-20');
    const page = await desk.page(`letter/${id}`);
    await page.getByText('Scellée le 20 novembre 2026').waitFor();
    await says(page.locator('main'), NOTHING);
    await eventually(() => page.locator('.layer .edge').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await drop(page.locator('main'), 'note.pdf');
    await page.locator('.layer .words').waitFor({ state: 'detached' });
    expect(await enclosed(id)).toEqual([]);
    await page.context().close();
  });

  it('keeps its hands off while a dialog stands before it, whose own form takes the proof of posting', async () => {
    const id = await desk.draft('federal/employment', 'À déposer');
    await desk.call('letter.export', { id });
    toDrop('preuve.PDF', 'a proof');
    toDrop('photo.heic', 'a photograph');
    const page = await desk.page(`letter/${id}`);
    await page.locator('.editor.body .ProseMirror').waitFor();
    await page.getByRole('button', { name: 'Enregistrer l’envoi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Preuve de dépôt').waitFor();
    await says(dialog, 'Joindre comme preuve de dépôt');
    await eventually(() => edged(dialog)).toBe(true);
    await drop(dialog, 'photo.heic');
    const refused = 'photo.heic : seuls les fichiers .pdf, .jpg, .jpeg ou .png sont acceptés ici.';
    await toast(page).getByText(refused, { exact: true }).waitFor();
    await drop(dialog, 'preuve.PDF', 'photo.heic');
    await drop(dialog, 'preuve.PDF', 'preuve.PDF');
    await toast(page)
      .getByText('Un seul fichier à la fois : aucun des 2 n’a été pris.', { exact: true })
      .waitFor();
    await eventually(() => dialog.getByText('preuve.PDF').count()).toBe(0);
    await drop(dialog, 'preuve.PDF');
    await dialog.getByText('preuve.PDF', { exact: true }).waitFor();
    expect(await enclosed(id)).toEqual([]);
    await page.context().close();
  });
});

describe('what came back', () => {
  const replies = async (id: string) =>
    (await desk.call('archive.show', { id })).replies.map((one) => one.file_name);

  it('is noted on the record it is dropped on, and entered where it is dropped beside it', async () => {
    const id = await desk.sent('federal/employment', 'Question au registre', '2026-11-16');
    const { reference } = (await desk.call('archive.show', { id })).row;
    toDrop('réponse du cabinet.eml', 'Subject: réponse\n\nNous répondons.');
    toDrop('autre.pdf', 'another');
    const page = await desk.page(`archive/${id}`);
    const record = page.getByRole('complementary', { name: 'Pièce scellée' });
    await record.getByRole('heading', { name: 'Question au registre' }).waitFor();
    await says(record, `Noter une réponse à ${reference}`);
    await eventually(() => edged(record)).toBe(true);
    await drop(record, 'réponse du cabinet.eml');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('réponse du cabinet.eml', { exact: true }).waitFor();
    // Another one in its place.
    await says(dialog, 'Remplacer la pièce');
    await drop(dialog, 'autre.pdf');
    await dialog.getByText('autre.pdf', { exact: true }).waitFor();
    await drop(dialog, 'réponse du cabinet.eml');
    await dialog.getByText('réponse du cabinet.eml', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Noter une réponse' }).click();
    await toast(page)
      .getByText(/^Réponse notée/)
      .waitFor();
    expect(await replies(id)).toEqual(['réponse du cabinet.eml']);

    const rows = page.getByRole('grid');
    await says(rows, 'Inscrire une pièce reçue');
    await drop(rows, 'autre.pdf');
    await dialog.getByRole('heading', { name: 'Inscrire une pièce reçue' }).waitFor();
    await dialog.getByText('autre.pdf', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.getByRole('button', { name: 'Fermer sans enregistrer' }).click();
    // The next one begins without it.
    await page.getByRole('button', { name: 'Pièce reçue' }).first().click();
    await dialog.getByText('Un scan, un PDF ou un courriel').waitFor();
    await page.context().close();
  });

  it('is noted on the row of Today it is dropped on, or on the letter that is chosen', async () => {
    const first = await desk.sent('federal/employment', 'Attendue depuis octobre', '2026-10-05');
    const second = await desk.sent('brussels/employment', 'Attendue elle aussi', '2026-10-06');
    await desk.draft('flanders/education', 'En préparation', 'nl');
    const [one, other] = [
      (await desk.call('archive.show', { id: first })).row.reference,
      (await desk.call('archive.show', { id: second })).row.reference,
    ];
    toDrop('scan.pdf', 'a scan');
    const page = await desk.page('today');
    const row = (words: string) => page.getByRole('option').filter({ hasText: words });
    await row('Attendue elle aussi').waitFor();
    await says(row('Attendue elle aussi'), `Noter une réponse à ${other}`);
    await eventually(() => edged(row('Attendue elle aussi'))).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await row('En préparation').scrollIntoViewIfNeeded();
    // Nothing comes back on what has not left.
    await says(row('En préparation'), ELSEWHERE);
    await row('Attendue depuis octobre').click();
    const pane = page.locator('[data-pane=matter]');
    await pane.getByRole('heading', { name: 'Attendue depuis octobre' }).waitFor();
    await says(pane, `Noter une réponse à ${one}`);
    await drop(row('Attendue elle aussi'), 'scan.pdf');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: `Noter une réponse à ${other}` }).waitFor();
    await dialog.getByText('scan.pdf', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Noter une réponse' }).click();
    await toast(page)
      .getByText(/^Réponse notée/)
      .waitFor();
    expect(await replies(second)).toEqual(['scan.pdf']);
    expect(await replies(first)).toEqual([]);
    await page.context().close();
  });
});

describe('a list of recipients', () => {
  const lines = (names: string[]) =>
    [
      HEADS,
      ...names.map((name, at) => `Anne;${name};Échevine;Commune ${name};Rue Haute;${at + 1};1000;Bruxelles`),
    ].join('\n');

  it('begins a campaign from the list of campaigns, and from the choice of recipients', async () => {
    toDrop('communes.csv', lines(['Dupont', 'Durand']));
    const page = await desk.page('campaign');
    await page.getByText('Une campagne adresse un texte').waitFor();
    await says(page.locator('main'), 'Commencer une campagne avec cette liste');
    await drop(page.locator('main'), 'communes.csv');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Destinataires de « communes.csv »' }).waitFor();
    await dialog.getByRole('button', { name: 'Préparer 2 lettres' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Nouvelle campagne' }).click();
    await dialog.getByRole('button', { name: 'Prendre une liste…' }).waitFor();
    await says(dialog, 'Commencer une campagne avec cette liste');
    await drop(dialog, 'note.pdf');
    await toast(page)
      .getByText(/^note\.pdf : seuls les fichiers \.csv/)
      .waitFor();
    await drop(dialog, 'communes.csv');
    await dialog.getByRole('button', { name: 'Préparer 2 lettres' }).click();
    await page.getByRole('heading', { name: /2 lettres/ }).waitFor();
    await page.context().close();
  });

  it('is added to the campaign whose recipients one looks at, once', async () => {
    toDrop('suite.csv', lines(['Martin', 'Petit', 'Leroy']));
    const id = await campaign('À compléter', ['federal/employment']);
    const page = await desk.page(`campaign/${id}?step=recipients`);
    const rows = page.getByRole('grid');
    await rows.getByRole('row').nth(1).waitFor();
    await says(rows, 'Ajouter les destinataires de cette liste');
    await drop(rows, 'suite.csv');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 lettres seraient préparées', { exact: true }).waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByText('Commune Martin').first().waitFor();
    await dialog.getByRole('button', { name: 'Ajouter 3 destinataires' }).click();
    await toast(page).getByText('3 destinataires ajoutés', { exact: true }).waitFor();
    await eventually(async () => (await desk.call('campaign.show', { id, offset: 0 })).total).toBe(4);
    // By the button too; there is nobody left to add.
    desk.toChoose('list', 'suite.csv', lines(['Martin', 'Petit', 'Leroy']));
    await page.getByRole('button', { name: 'Prendre une liste…' }).click();
    await dialog
      .getByText('Tous les destinataires de cette liste figurent déjà')
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await eventually(async () => (await desk.call('campaign.show', { id, offset: 0 })).total).toBe(1);
    await page.context().close();
  });
});

describe('a campaign', () => {
  it('takes enclosures for all its letters beside its text, and for one beside its recipient', async () => {
    toDrop('dossier.pdf', 'a file');
    toDrop('avis.pdf', 'an opinion');
    const id = await campaign('Avec annexes', ['federal/employment', 'brussels/employment']);
    const shown = () => desk.call('campaign.show', { id, offset: 0 });
    const names = (of: { file_name: string }[]) => of.map((one) => one.file_name);
    const page = await desk.page(`campaign/${id}?step=text`);
    const text = page.locator('.editor.body .ProseMirror');
    await text.waitFor();
    await says(text, 'Joindre à toutes les lettres');
    await drop(text, 'dossier.pdf');
    await toast(page).getByText('Annexe jointe : dossier.pdf', { exact: true }).waitFor();
    expect(names((await shown()).enclosures)).toEqual(['dossier.pdf']);
    await toast(page).getByRole('button', { name: 'Annuler' }).click();
    await eventually(async () => names((await shown()).enclosures)).toEqual([]);

    await page.getByRole('button', { name: 'Réglages' }).last().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await says(dialog, 'Joindre à toutes les lettres');
    await drop(dialog, 'dossier.pdf');
    await dialog.getByText('dossier', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await page.getByText('Destinataires', { exact: true }).click();
    const own = page.locator('[data-pane=own]');
    const name = (await own.getByRole('heading').first().innerText()).trim();
    await says(own.locator('.own'), `Joindre à la lettre adressée à ${name}`);
    await drop(own.locator('.own'), 'avis.pdf');
    await own.getByText('avis', { exact: true }).waitFor();
    const letters = (await shown()).letters.map((row) => names(row.enclosures));
    expect(letters).toEqual([['dossier.pdf', 'avis.pdf'], ['dossier.pdf']]);
    await page.context().close();
  });
});

describe('the settings', () => {
  it('take a picture where it belongs, and show where that is', async () => {
    toDrop('logo.svg', SVG);
    const page = await desk.page('setting/letterhead');
    const logo = page.getByRole('group', { name: 'Logo', exact: true });
    await logo.waitFor();
    await says(page.getByRole('listbox'), ELSEWHERE);
    await page.locator('.layer .edge.elsewhere').waitFor();
    await says(logo, 'Logo : prendre cette image');
    await eventually(() => edged(logo)).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await drop(logo, 'note.pdf');
    await toast(page).getByText('note.pdf : seuls les fichiers .png ou .svg sont acceptés ici.').waitFor();
    await drop(logo, 'logo.svg');
    await logo.getByText('logo.svg', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => (await desk.call('setting.show', null)).logo).toBeNull();
    await page.context().close();
  });

  it('take a signature, a face for the letters, and a backup to restore', async () => {
    toDrop('main.svg', SVG);
    copyFileSync(join(fonts, 'SourceSans3-It.ttf'), join(desk.folder, 'dropped', 'maison.ttf'));
    const page = await desk.page('setting/signatory');
    const signature = page.getByRole('group', { name: /^Signature manuscrite/ }).first();
    await signature.waitFor();
    await drop(signature, 'main.svg');
    await signature.getByText('main.svg', { exact: true }).waitFor();

    await page.evaluate(() => (location.hash = '#/setting/letterhead'));
    await page.getByLabel('Votre police').check();
    const face = page.getByRole('listitem').filter({ hasText: 'À choisir d’abord' });
    await says(face, 'Normal : prendre cette police');
    await drop(face, 'maison.ttf');
    await page.getByText('SourceSans3-It').first().waitFor();
    await eventually(async () => (await desk.call('setting.show', null)).typeface).toBe('own');

    await page.evaluate(() => (location.hash = '#/setting/backup'));
    await page.getByRole('button', { name: 'Restaurer une sauvegarde…' }).waitFor();
    await says(page.locator('main'), 'Restaurer cette sauvegarde');
    await drop(page.locator('main'), 'plaidoyer.backup');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Restaurer plaidoyer.backup' }).waitFor();
    await page.context().close();
  });
});

it('says on a screen that takes nothing that it does not, and forgets what left the window', async () => {
  const page = await desk.page('directory');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await says(page.locator('main'), NOTHING);
  await page.locator('.layer .words').waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await hold(page.locator('main'));
  const words = (await page.locator('.layer .words').boundingBox())!;
  expect(words.x).toBeGreaterThanOrEqual(52);
  expect(words.x + words.width).toBeLessThanOrEqual(320);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => dispatchEvent(new DragEvent('dragleave')));
  await page.locator('.layer .words').waitFor({ state: 'detached' });
  await page.context().close();
});
