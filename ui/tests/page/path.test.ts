// The main paths around writing, from the first question to the proof of what was sent, as a person walks them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, TODAY } from './desk';

let desk: DeskForTest;
beforeEach(async () => {
  desk = await DeskForTest.open();
});
afterEach(() => desk.close());

describe('the first run', () => {
  it('asks three questions and opens on today', async () => {
    const page = await desk.page('');
    await page.getByText('Bonjour. Trois questions').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByText('Nederlands', { exact: true }).click();
    await page.getByText('Welkom. Drie vragen, en u schrijft.').waitFor();
    await page.getByLabel('Naam van de organisatie', { exact: true }).fill('Werkplaats Noord');
    await page.getByLabel('Straat en nummer').fill('Paleizenstraat 44');
    await page.getByLabel('Postcode').fill('1030');
    await page.getByLabel('Gemeente').fill('Schaarbeek');
    await page.keyboard.press('Enter');
    await page.getByText('Geen herinneringen te schrijven').waitFor();
    await expect.poll(() => page.locator('nav').textContent()).toContain('Werkplaats Noord');
    const { sender } = await desk.call('sender.show', null);
    expect(sender?.name).toEqual({ nl: 'Werkplaats Noord' });
    const { holders } = await desk.call('directory.search', { text: '' });
    expect(holders.length).toBeGreaterThan(60);
  });

  it('needs no answer at all', async () => {
    const page = await desk.page('');
    await page.getByText('Bonjour. Trois questions').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Rien à relancer').waitFor();
    expect((await desk.call('desk.status', null)).sender_is_example).toBe(true);
  });

  it('says so where the desk is damaged, and tries again', async () => {
    mkdirSync(desk.folder, { recursive: true });
    writeFileSync(join(desk.folder, 'plaidoyer.db'), 'not a desk'.repeat(1000));
    const page = await desk.page('');
    await page.getByRole('alert').waitFor();
    expect((await page.getByRole('alert').textContent())!.length).toBeGreaterThan(40);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('alert').waitFor();
  });
});

describe('the directory', () => {
  beforeEach(() => desk.starter());

  it('confirms an address with one key, and takes it back', async () => {
    const page = await desk.page('directory/federal/employment');
    const confirm = page.getByRole('button', { name: 'Elle est juste' });
    await confirm.first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('confirmée le 24 novembre').first().waitFor();
    const shown = await desk.call('directory.show', { id: 'federal/employment' });
    expect(shown.kind === 'post' && shown.addresses[0]?.contact.checked_on).toBe(TODAY);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.getByText('siège proposé').first().waitFor();
  });

  it('takes an address on the spot, and asks for what is missing', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByRole('button', { name: 'Ajouter une adresse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ajouter une adresse' }).click();
    await expect.poll(() => dialog.getByText('À remplir').count()).toBe(4);
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByLabel('Rue et numéro').fill('Avenue des Arts 7');
    await dialog.getByLabel('Code postal').fill('1210');
    await dialog.getByLabel('Commune').fill('Bruxelles');
    await dialog.getByLabel('Où vous l’avez lu').fill('courriel du cabinet');
    await dialog.getByRole('button', { name: 'Ajouter une adresse' }).click();
    await page.getByText('Avenue des Arts 7').waitFor();
    await page.getByText('courriel du cabinet').waitFor();
  });

  it('adds a person and an office, found again by name', async () => {
    const page = await desk.page('directory');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Prénom').fill('Amélie');
    await dialog.getByLabel('Nom de famille').fill('Œuvrard');
    await dialog.getByLabel('Genre').selectOption('f');
    await dialog.getByLabel('Nom de l’organisation').fill('Commune de Saint-Gilles');
    await dialog.getByLabel('Sorte de fonction').selectOption('alderman');
    await dialog.getByLabel('Titre de la fonction').fill('Échevine de la Culture');
    await dialog.getByLabel('En fonction depuis').fill('2024-12');
    await dialog.getByLabel('Où vous l’avez lu').fill('site de la commune');
    await dialog.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
    await page.getByRole('heading', { name: 'Échevine de la Culture' }).waitFor();
    await page.getByText('depuis décembre 2024').waitFor();
    await page.getByRole('searchbox', { name: 'Filtrer l’annuaire' }).fill('oeuvrard');
    await page.getByRole('option', { name: /Amélie Œuvrard/ }).waitFor();
  });

  it('ends a mandate and names the successor', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByRole('button', { name: 'Ajouter un successeur' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom de famille').fill('Dupont');
    await dialog.getByLabel('En fonction depuis').fill('2026-11-20');
    await dialog.getByLabel('Où vous l’avez lu').fill('communiqué');
    await dialog.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
    await page.getByText('du 3 février 2025 au 19 novembre 2026').waitFor();
    await page.getByRole('rowheader', { name: 'Dupont' }).waitFor();
  });

  it('confirms a title and fixes another', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByRole('button', { name: 'Il est juste' }).click();
    await page.getByText('traduction de la maison').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Modifier le titre' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Titre de la fonction').fill('Ministre de l’Emploi');
    await dialog.getByRole('button', { name: 'Fixer ce titre' }).click();
    await page.getByRole('heading', { name: 'Ministre de l’Emploi', exact: true }).waitFor();
    const shown = await desk.call('directory.show', { id: 'federal/employment' });
    expect(shown.kind === 'post' && shown.post.titles.de?.origin).toBe('confirmed');
  });

  it('is walked with the arrows, and with the letters of a name', async () => {
    const page = await desk.page('directory/federal/employment');
    // By name: the languages in the pane are options too, and may be there before the list.
    await page.getByRole('option', { name: /David Clarinval/, selected: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: /Maxime Prévot/, selected: true }).waitFor();
    await page.keyboard.type('Zuhal');
    await page.getByRole('option', { name: /Zuhal Demir/, selected: true }).waitFor();
  });
});

describe('the letters', () => {
  beforeEach(() => desk.starter());

  it('go to the bin and come back', async () => {
    await desk.draft('federal/employment', 'Chômage des artistes');
    const page = await desk.page('letters');
    await page.getByRole('row', { name: /Chômage des artistes/ }).focus();
    await page.keyboard.press('Delete');
    await page.getByText('Projet mis à la corbeille').waitFor();
    await page.getByText('Aucune lettre.').waitFor();
    await page.getByText('Corbeille', { exact: true }).click();
    await page.getByRole('row', { name: /Chômage des artistes/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('La corbeille est vide').waitFor();
    await page.getByText('Toutes', { exact: true }).click();
    await page.getByRole('row', { name: /Chômage des artistes/ }).waitFor();
  });

  it('are found by their words, and by their state', async () => {
    await desk.draft('federal/employment', 'Chômage des artistes');
    await desk.sent('brussels/employment', 'Ateliers partagés', '2026-11-09');
    const page = await desk.page('letters');
    await page.getByText('2 lettres').waitFor();
    await page.getByRole('searchbox').fill('chomage');
    await page.getByText('1 lettre', { exact: true }).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByText('Envoyées', { exact: true }).click();
    await page.getByRole('row', { name: /Ateliers partagés/ }).waitFor();
    await expect.poll(() => page.getByRole('row', { name: /Chômage/ }).count()).toBe(0);
  });
});

describe('the register', () => {
  beforeEach(async () => {
    await desk.starter();
    await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  });

  it('proves what was sent, and notes what came back', async () => {
    const page = await desk.page('archive');
    await page.getByText('sceau intact').waitFor();
    await page.getByRole('button', { name: 'Vérifier les sceaux' }).click();
    await page.getByText('Chaîne du registre intacte').waitFor();
    await page.getByRole('button', { name: 'Noter une réponse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByText('Engagement', { exact: true }).click();
    await dialog.getByLabel('Reçu le').fill('12/11/2026');
    desk.toChoose('reply', 'reponse.pdf', 'a letter from the cabinet');
    await dialog.getByRole('button', { name: 'Joindre la pièce' }).click();
    await dialog.getByText('reponse.pdf').waitFor();
    await dialog.getByLabel('Ce qui est promis, mot pour mot').fill('Nous modifierons l’arrêté.');
    await dialog.getByRole('button', { name: 'Noter une réponse' }).click();
    await page.getByText('Nous modifierons l’arrêté.').waitFor();
    const [row] = (await desk.call('archive.list', { text: '', offset: 0 })).rows;
    expect(row?.reply).toBe('commitment');
    await page.getByRole('row', { name: /sortie.*engagement/ }).waitFor();
  });

  it('says which seal no longer holds', async () => {
    const { pdf } = await desk.call('archive.show', { id: '1' });
    writeFileSync(pdf, 'another letter');
    const page = await desk.page('archive/1');
    await page.getByRole('button', { name: 'Vérifier les sceaux' }).first().click();
    await page.getByText('Un sceau ne tient plus').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('copies a sealed letter to write it again', async () => {
    const page = await desk.page('archive/1');
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Dupliquer pour écrire' }).click();
    await page.waitForURL(/#\/letter\//);
    expect((await desk.call('letter.list', { state: 'draft', binned: false, offset: 0 })).total).toBe(1);
  });
});

describe('today', () => {
  it('deals with what is late by one key', async () => {
    await desk.starter();
    await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
    const page = await desk.page('today');
    await page.getByText('Une relance est en retard').waitFor();
    await page.getByRole('option').first().focus();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByText('Accusé de réception').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Noter une réponse' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('ne compte pas comme réponse').first().waitFor();
    await page.keyboard.press('Control+1');
    await page.getByText('Une relance est en retard').waitFor();
  });
});

describe('the settings', () => {
  beforeEach(() => desk.starter());

  it('keep each change at once, and take it back', async () => {
    const page = await desk.page('setting/sender');
    await page.getByLabel('Nom', { exact: true }).fill('Coopérative Nord');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await desk.call('sender.show', null)).sender?.name.fr)
      .toBe('Coopérative Nord');
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await desk.call('sender.show', null)).sender?.name.fr).toBe('Tréteaux');
    await expect.poll(() => page.getByLabel('Nom', { exact: true }).inputValue()).toBe('Tréteaux');
  });

  it('change the language of the window without a restart', async () => {
    const page = await desk.page('setting/language');
    await page.getByText('Deutsch', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
  });

  it('add who signs, in each language', async () => {
    const page = await desk.page('setting/signatory');
    await page.getByRole('button', { name: 'Ajouter une personne' }).click();
    await page.getByLabel('Prénom et nom').last().fill('Ruben Claes');
    await page.keyboard.press('Tab');
    await page.getByLabel('Fonction en néerlandais').last().fill('voorzitter');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await desk.call('sender.show', null)).signatories.at(-1)?.function.nl)
      .toBe('voorzitter');
  });

  it('refuse a pattern that could repeat a number, and say why', async () => {
    const page = await desk.page('setting/letterhead');
    await page.getByLabel('Référence des lettres').fill('{number}');
    await page.getByText('Il faut {year} et {number}').waitFor();
    await page.getByLabel('Référence des lettres').fill('TR-{year}-{number}');
    await page.getByText('Par exemple : TR-2026-051').waitFor();
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await desk.call('setting.show', null)).reference_pattern)
      .toBe('TR-{year}-{number}');
  });

  it('write a backup and bring it back', async () => {
    const page = await desk.page('setting/backup');
    await page.getByRole('button', { name: 'Sauvegarder maintenant…' }).click();
    await page.getByText('Sauvegarde écrite').waitFor();
    desk.chooseSaved('backup');
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
    await page.getByText('Tout est intact').waitFor();
    await desk.draft('federal/employment', 'Écrite après la sauvegarde');
    await page.getByRole('button', { name: 'Restaurer une sauvegarde…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restaurer cette sauvegarde' }).click();
    await page.getByText('Sauvegarde restaurée').waitFor();
    expect((await desk.call('desk.status', null)).letters).toBe(0);
  });
});

describe('the palette', () => {
  it('finds a person by the keyboard alone', async () => {
    await desk.starter();
    const page = await desk.page('today');
    await page.getByText('Rien à relancer').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('demir');
    await page.getByRole('option', { name: /Zuhal Demir/ }).waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(page.url()).toContain('#/directory/flanders/');
  });
});
