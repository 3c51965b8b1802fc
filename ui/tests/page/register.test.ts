// The register by the keyboard: looked through, answered, corrected, proved, and kept as views.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { barriers, DeskForTest, overflow } from './desk';
import { filled, type Filled } from './register';

let desk: DeskForTest;
let letters: Filled;
beforeEach(async () => {
  desk = await DeskForTest.open();
  letters = await filled(desk);
});
afterEach(() => desk.close());

async function register(at = 'archive', options = {}): Promise<Page> {
  const page = await desk.page(at, options);
  await page.getByText('8 inscriptions').waitFor();
  return page;
}

/** The row of these words holds the focus. */
async function stand(page: Page, words: string | RegExp) {
  await page.getByRole('row', { name: words }).first().focus();
}

describe('the register', () => {
  it('shows what left and what came in, and each direction by itself', async () => {
    const page = await register();
    await page.getByRole('row', { name: /Invitation à l’audition/ }).waitFor();
    await expect.poll(() => page.getByRole('row', { name: /\bsortie\b/ }).count()).toBe(4);
    await page.getByRole('radio', { name: 'Entrées' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('4 inscriptions sur 8').waitFor();
    await page.getByRole('columnheader', { name: 'Expéditeur' }).waitFor();
    await page.getByRole('radio', { name: 'Sorties' }).check({ force: true });
    await page.getByText('4 inscriptions sur 8').waitFor();
    await page.getByRole('gridcell').filter({ hasText: 'Activering' }).locator('[lang=nl]').waitFor();
  });

  it('is filtered by what one chooses, takes filters off, and says when nothing is left', async () => {
    const page = await register();
    await page.getByRole('button', { name: 'Filtre', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Gouvernement ou organisation' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('fédéral');
    await dialog.getByRole('option', { name: 'Gouvernement fédéral' }).waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('4 inscriptions sur 8').waitFor();
    await page.getByRole('button', { name: 'Gouvernement fédéral' }).first().waitFor();
    await page.getByRole('button', { name: 'Filtre', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Suite donnée' }).click();
    await dialog.getByRole('option', { name: 'engagement' }).click();
    await page.getByText('Aucune inscription ne répond à ces filtres.').waitFor();
    await page.getByRole('button', { name: 'Ôter les filtres' }).click();
    await page.getByText('8 inscriptions').waitFor();
    await page.getByRole('button', { name: 'Filtre', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Période' }).click();
    await dialog.getByLabel('Du').fill('01/11/2026');
    await dialog.getByLabel('Au', { exact: true }).fill('10/11/2026');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Filtrer' }).click();
    await page.getByText('2 inscriptions sur 8').waitFor();
    await page.reload();
    await page.getByText('2 inscriptions sur 8').waitFor();
  });

  it('finds words and shows where they stand', async () => {
    const page = await register();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('convenables');
    await page.getByText('3 inscriptions sur 8').waitFor();
    await page.locator('mark', { hasText: 'convenables' }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('8 inscriptions').waitFor();
  });

  it('notes an answer by the keyboard alone, with the demands it answers', async () => {
    const page = await register();
    await stand(page, /sortie.*Travail artistique et chômage/);
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('La relance du').waitFor();
    await page.keyboard.press('ArrowDown');
    await dialog.getByText('et les suivantes n’auront pas lieu').waitFor();
    await expect.poll(() => dialog.getByRole('radio', { name: 'Engagement' }).isChecked()).toBe(true);
    expect(await barriers(page, 'dialog')).toEqual([]);
    for (const stop of ['textbox', 'combobox', 'checkbox']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName), stop).toBeTruthy();
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Un arrêté modifiera la liste.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3/2027');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/Réponse notée sous/).waitFor();
    const record = await desk.call('archive.show', { id: letters.unemployment });
    expect(record.replies.at(-1)).toMatchObject({
      kind: 'commitment',
      words: 'Un arrêté modifiera la liste.',
      promised: '2027-03',
      answers: [1],
    });
    await page.getByRole('row', { name: /sortie.*Travail artistique.*engagement/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
  });

  it('logs a call by the keyboard alone, and keeps it out of exports where one says so', async () => {
    const page = await register();
    await stand(page, /Ateliers partagés/);
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.type('Le cabinet rappelle jeudi.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Appel noté').waitFor();
    const told = await desk.call('timeline.show', { of: 'brussels/employment', include_private: true });
    expect(told.find((row) => row.kind === 'call')).toMatchObject({
      text: 'Le cabinet rappelle jeudi.',
      private: true,
    });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
  });

  it('tells a call on the record it was noted at, at once', async () => {
    const page = await register(`archive/${letters.unemployment}`);
    const record = page.getByRole('complementary', { name: 'Pièce scellée' });
    const moments = record.getByRole('list', { name: 'Ce qui a suivi' });
    await moments.waitFor();
    await record.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Noter un contact' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Une réponse est promise pour vendredi.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Appel noté').waitFor();
    const call = moments.getByRole('listitem').filter({ hasText: 'Une réponse est promise pour vendredi.' });
    await call.filter({ hasText: 'appel' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('attaches a reply of an unknown reference by the keyboard alone', async () => {
    const page = await register();
    await stand(page, /Uw brief over kunstenaars/);
    await page.keyboard.press('Enter');
    await page.getByText('TRX/2026/12').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('option', { name: /Activering van kunstenaars/ }).waitFor();
    await page.keyboard.type('activering');
    await dialog.getByRole('option', { name: /Activering van kunstenaars/ }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('checkbox').waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    // Past the sign that empties the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Rattacher', exact: true }).press('Enter');
    await page.getByText('rattachée ; les relances s’arrêtent').waitFor();
    const record = await desk.call('archive.show', { id: letters.activation });
    expect(record.replies[0]).toMatchObject({ id: letters.loose, answers: [1] });
    await page.getByText('Répond à').waitFor();
  });

  it('enters a piece that came in by itself', async () => {
    const page = await register();
    await page.getByRole('button', { name: 'Pièce reçue' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'De qui' }).fill('clarinval');
    await dialog.getByRole('option', { name: /David Clarinval/ }).click();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByLabel('Objet').fill('Arrêté royal du 4 novembre');
    desk.toChoose('reply', 'arrete.eml', 'Subject: arrêté\n\nLe texte de l’arrêté.');
    await dialog.getByRole('button', { name: 'Joindre la pièce' }).click();
    await dialog.getByText('arrete.eml').waitFor();
    await dialog.getByRole('button', { name: 'Inscrire' }).click();
    await page.getByText('Pièce inscrite sous').first().waitFor();
    await page.getByRole('heading', { name: 'Arrêté royal du 4 novembre' }).waitFor();
    await page.getByRole('button', { name: 'Ouvrir la pièce' }).waitFor();
    await page.getByText('9 inscriptions').waitFor();
  });

  it('corrects by a further entry', async () => {
    const page = await register(`archive/${letters.studios}`);
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Rectifier…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motif').fill('Postée le lendemain.');
    await dialog.getByLabel('Jour').fill('10/11/2026');
    await page.keyboard.press('Tab');
    expect(await barriers(page, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Ajouter la rectification' }).click();
    await page.getByText('Envoi rectifié').waitFor();
    await page.getByText('Jour : 10 novembre 2026').waitFor();
    await page
      .getByRole('row', { name: /Ateliers partagés/ })
      .getByText('rectifiée')
      .waitFor({ state: 'attached' });
  });

  it('writes the proof of one letter into a folder of its own', async () => {
    const page = await register(`archive/${letters.unemployment}`);
    await page.getByText('sceau intact').waitFor();
    await page.keyboard.press('Control+e');
    await page.getByText(/Dossier de preuve écrit/).waitFor();
    const [name] = readdirSync(join(desk.folder, 'saved'));
    expect(name).toMatch(/^preuve-2026-00\d$/);
    expect(readdirSync(join(desk.folder, 'saved', name!))).toContain('SHA256SUMS');
  });

  it('writes the list it shows, for a spreadsheet, by the keyboard alone', async () => {
    const page = await register();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Activering');
    await page.getByText('1 inscription sur 8').waitFor();
    for (const [word, file] of [
      ['Cette liste en CSV', 'registre-2026-11-24.csv'],
      ['Cette liste pour un tableur', 'registre-2026-11-24.xlsx'],
    ] as const) {
      await page.getByRole('button', { name: 'Exporter' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: word }).press('Enter');
      await expect.poll(() => existsSync(join(desk.folder, 'saved', file))).toBe(true);
    }
    await page.getByText('1 inscription écrite').first().waitFor();
    const csv = readFileSync(join(desk.folder, 'saved', 'registre-2026-11-24.csv'), 'utf8');
    expect(csv).toContain('Activering van kunstenaars');
    expect(csv).not.toContain('Ateliers');
  });

  it('keeps filters as a view by the keyboard alone, renames it, lets it go and takes that back', async () => {
    const page = await register();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('kunstenaars');
    await page.getByText('2 inscriptions sur 8').waitFor();
    await page.getByRole('button', { name: 'Vues' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Enregistrer ces filtres…' }).press('Enter');
    await page.keyboard.type('Statut de l’artiste');
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Vue « Statut de l’artiste » enregistrée').waitFor();

    await page.getByRole('button', { name: 'Statut de l’artiste' }).click();
    await page.getByRole('menuitem', { name: 'Renommer' }).click();
    await page.getByRole('dialog').getByLabel('Nom').fill('Artistes');
    await page.keyboard.press('Enter');
    await page.getByText('La vue s’appelle « Artistes »').waitFor();

    await page.keyboard.press('Control+1');
    await page.getByRole('link', { name: 'Artistes' }).waitFor();
    expect(await barriers(page, 'nav')).toEqual([]);
    await page.getByRole('link', { name: 'Artistes' }).click();
    await page.getByText('2 inscriptions sur 8').waitFor();

    await page.getByRole('button', { name: 'Artistes' }).click();
    await page.getByRole('menuitem', { name: 'Retirer' }).click();
    await page.getByText('Vue « Artistes » retirée').waitFor();
    expect(await desk.call('view.list', {})).toEqual([]);
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).last().click();
    await expect
      .poll(async () => (await desk.call('view.list', {})).map((view) => view.name))
      .toEqual(['Artistes']);
  });

  it('stands beside the record again after the window was too narrow for both', async () => {
    const page = await desk.page(`archive/${letters.activation}`);
    await page.getByRole('row', { name: /Activering/ }).waitFor();
    await page.setViewportSize({ width: 640, height: 400 });
    await page.getByRole('row').first().waitFor({ state: 'hidden' });
    // Something is recorded meanwhile: the list is read anew.
    await desk.sent('federal/justice', 'Sûreté des lieux de répétition', '2026-11-23');
    await page.reload();
    await page.getByRole('button', { name: 'Ouvrir le PDF' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('row', { name: /Sûreté des lieux/ }).waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  it('says that it cannot be read, and reads it again', async () => {
    const page = await desk.page('today');
    await page.locator('h1').waitFor();
    const refuse = (route: import('playwright-core').Route) =>
      route.request().postData()?.includes('"register.list"') &&
      route.request().postData()?.includes('"offset"')
        ? route.fulfill({
            json: { code: 'desk-unreadable', kind: 'desk', message: 'Disque illisible.', details: '' },
          })
        : route.continue();
    await page.route('**/call', refuse);
    await page.keyboard.press('Control+5');
    await page.getByRole('alert').getByText('Disque illisible.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.unroute('**/call', refuse);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('8 inscriptions').waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  it('has no barrier in light or dark, and fits narrow windows', async () => {
    for (const at of [letters.unemployment, `in/${letters.loose}`]) {
      const page = await register(`archive/${at}`);
      await page.getByRole('complementary').getByRole('heading').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page)).toEqual([]);
      }
      for (const width of [900, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await page.locator('h1:visible').waitFor();
        expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  });
});

describe('a narrow register beside an entry', () => {
  it('keeps its acts in one line, those it has no room for in a menu', async () => {
    const page = await register('archive/1', { viewport: { width: 900, height: 700 } });
    const head = page.locator('[data-pane=head]').first();
    await head.getByRole('button', { name: 'Pièce reçue' }).waitFor();
    await expect.poll(() => head.getByText('Vérifier les sceaux').count()).toBe(0);
    await expect.poll(async () => (await head.boundingBox())!.height).toBeLessThan(64);
    await head.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'L’année en image' }).waitFor();
    await page.getByRole('menuitem', { name: 'Vérifier les sceaux' }).click();
    await page
      .locator('footer')
      .getByText(/sceaux|intact/i)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the names of the register', () => {
  it.each([
    ['nl-BE', '8 inschrijvingen'],
    ['de-BE', '8 Einträge'],
  ])('are those of the person in %s, without an English word', async (locale, counted) => {
    const page = await desk.page(`archive/in/${letters.loose}`, { locale });
    await page.getByText(counted).waitFor();
    await page.getByText('TRX/2026/12').waitFor();
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], [title], [placeholder]')].map(
        (node) =>
          node.getAttribute('aria-label') ?? node.getAttribute('title') ?? node.getAttribute('placeholder'),
      ),
    );
    expect(names.join(' ')).not.toMatch(/\b(close|search|open|select|menu|loading|clear|the|and|entry)\b/i);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('an empty register', () => {
  it('says how it fills', async () => {
    const fresh = await DeskForTest.open();
    await fresh.starter();
    const page = await fresh.page('archive');
    await page.getByText('Le registre se remplit').waitFor();
    expect(await barriers(page)).toEqual([]);
    await fresh.close();
  });
});

describe('the exchanges with an office', () => {
  it('are told in order, with the number, the holder and what became of each', async () => {
    const page = await desk.page('directory/federal/employment');
    const table = page.getByRole('table', { name: 'Échanges' });
    await table.getByText('Travail artistique et chômage').first().waitFor();
    await table.getByText('refus', { exact: true }).waitFor();
    await table.getByText('hors export').waitFor();
    expect(await barriers(page)).toEqual([]);
    await table.getByRole('link', { name: 'Travail artistique et chômage', exact: true }).click();
    await page.getByText('sceau intact').waitFor();
  });

  it('are looked at in the register through the office', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByRole('link', { name: 'Voir au registre' }).click();
    await page.getByText('4 inscriptions sur 8').waitFor();
    await page.getByRole('button', { name: /^Ôter le filtre Vice-Premier/ }).click();
    await page.getByText('8 inscriptions').waitFor();
  });

  it('are told for a person too, and a call is noted from there', async () => {
    const page = await desk.page('directory/david-clarinval');
    const table = page.getByRole('table', { name: 'Échanges' });
    await table.getByText('Le conseiller demande une note').waitFor();
    await page.getByRole('button', { name: 'Noter un contact' }).click();
    await page.keyboard.type('Vu au Parlement.');
    await page.keyboard.press('Control+Enter');
    await table.getByText('Vu au Parlement.').waitFor();
  });
});

describe('a search everywhere', () => {
  it('shows each hit in its sentence, and opens it by the keyboard', async () => {
    const page = await desk.page('today');
    await page.locator('h1').waitFor();
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('contactpersoon');
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark', { hasText: 'contactpersoon' }).first().waitFor();
    await dialog.getByText('2 résultats').waitFor();
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Uw brief over kunstenaars' }).waitFor();
    expect(page.url()).toContain('#/archive/in/');
  });

  it('goes on from the palette with the same words', async () => {
    const page = await desk.page('today');
    await page.locator('h1').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('conseiller');
    await page.getByRole('option', { name: /Chercher « conseiller »/ }).click();
    await page.getByRole('dialog').locator('mark', { hasText: 'conseiller' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/directory\/federal\/employment/);
  });
});
