// Templates: a supplied one is copied, its source written, what is wrong repaired; the same passage in each language.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow, TODAY } from './desk';

type Language = 'fr' | 'nl' | 'de' | 'en';

const BODY = 'Nous vous écrivons au sujet du statut.\n\nNous vous remercions de votre attention.\n';
const BODIES: Record<'fr' | 'nl' | 'de', string> = {
  fr: BODY,
  nl: 'Wij schrijven u over het statuut.\n\nWij danken u voor uw aandacht.\n',
  de: 'wir schreiben Ihnen zum Statut.\n\nWir danken Ihnen für Ihre Aufmerksamkeit.\n',
};

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const front = (title: string) =>
  ['+++', `title = "${title}"`, 'about = "Pour un essai."', 'subject = "statut"', '+++', '', ''].join('\n');

/** A template of the house, in three languages. */
async function own(title: string, languages: ('fr' | 'nl' | 'de')[] = ['fr', 'nl', 'de']): Promise<string> {
  const { name } = await desk.call('template.create', { title, language: languages[0]! });
  for (const language of languages)
    await desk.call('template.write', { name, language, source: front(title) + BODIES[language] });
  return name;
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Texte du modèle' });
const option = (page: Page, title: string) => page.getByRole('option', { name: title, exact: false });
const passage = (page: Page, language: Language) => page.locator(`[data-language=${language}]`);
const status = (page: Page, words: string | RegExp) => page.locator('footer').getByText(words).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);
const toasts = (page: Page) => page.locator('[data-pane=toasts]');
const sourceOf = async (name: string, language: Language = 'fr') =>
  (await desk.call('template.show', { name, language })).source;

async function open(at: string, options: Parameters<DeskForTest['page']>[1] = {}): Promise<Page> {
  const page = await desk.page(`template/${at}`, options);
  await text(page).waitFor({ state: 'attached' });
  await page.locator('.lines.ready').waitFor({ state: 'attached' });
  return page;
}

/** The caret at the end of the source. */
async function toEnd(page: Page) {
  await text(page).focus();
  await page.keyboard.press('Control+End');
}

/** So many seconds after the page was opened: what opens after a key is not taken by the same key. */
async function later(page: Page, seconds: number) {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:42:0${seconds}`));
}

/** Waits until the desk keeps it. */
async function kept(name: string, words: string | RegExp, language: Language = 'fr') {
  await expect.poll(() => sourceOf(name, language), { timeout: 8000 }).toMatch(words);
}

describe('a supplied template', () => {
  it('is read only, and the first key offers a copy, which opens where the caret was', async () => {
    const page = await open('relance');
    await status(page, 'Lecture seule');
    const before = await sourceOf('relance');
    await text(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const place = await page.locator('footer .right').textContent();
    await page.keyboard.type('Mot');
    const offer = page.getByText('Un modèle fourni ne se modifie pas.');
    await offer.waitFor();
    expect(await sourceOf('relance')).toBe(before);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('status').getByRole('button', { name: 'Dupliquer' }).click();
    await expect.poll(() => page.url()).toContain('relance-copie');
    await page.getByRole('group', { name: 'De la maison' }).getByText('Relance (copie)').first().waitFor();
    await expect.poll(() => page.locator('footer .right').textContent()).toBe(place);
    await expect.poll(() => offer.count()).toBe(0);
    await status(page, 'Tout est enregistré');
    await expect.poll(() => text(page).textContent()).toContain('Relance (copie)');
    await expect.poll(() => focused(page)).toContain('lines');
    await page.keyboard.type('Mot ');
    await kept('relance-copie', 'Mot ');

    await toasts(page).getByRole('button', { name: 'Annuler' }).click();
    await option(page, 'Relance (copie)').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('stays when one wants to remove it', async () => {
    const page = await open('question');
    await option(page, 'Demande de précisions').click();
    await page.keyboard.press('Delete');
    await page.getByText('Un modèle fourni reste tel quel.').first().waitFor();
    await expect.poll(() => option(page, 'Demande de précisions').count()).toBe(1);
    await page.context().close();
  });
});

describe('a text that comes late', () => {
  /** What is asked of this template's text waits for leave. */
  async function held(page: Page, name: string) {
    const waiting: (() => void)[] = [];
    let holds = true;
    await page.route('**/call', async (route) => {
      const body = route.request().postDataJSON() as { name: string; question: { name?: string } | null };
      const wanted = body.name === 'template.show' && body.question?.name === name;
      if (wanted && holds) await new Promise<void>((leave) => waiting.push(leave));
      await route.fallback();
    });
    return {
      asked: () => expect.poll(() => waiting.length).toBeGreaterThan(0),
      letGo: () => {
        holds = false;
        waiting.forEach((leave) => leave());
      },
    };
  }

  it('takes the caret when it is there, and not before', async () => {
    const page = await open('question');
    const copy = await held(page, 'demande-de-precisions-copie');
    await text(page).focus();
    await page.keyboard.type('Mot');
    await page.getByRole('status').getByRole('button', { name: 'Dupliquer' }).click();
    await copy.asked();
    await option(page, 'Demande de précisions (copie)').waitFor();
    expect(await focused(page)).not.toContain('lines');
    copy.letGo();
    await expect.poll(() => focused(page)).toContain('lines');
    await page.keyboard.type('Mot ');
    await kept('demande-de-precisions-copie', 'Mot ');
    await page.context().close();
  });

  it('is not written over by the last keys in the one that is left', async () => {
    const [left, next] = [await own('Quittée'), await own('Suivante')];
    const page = await open(left);
    const shown = await held(page, next);
    await option(page, 'Suivante').click();
    await shown.asked();
    await toEnd(page);
    await page.keyboard.type('Dernière touche.');
    await kept(left, 'Dernière touche.');
    shown.letGo();
    await expect.poll(() => text(page).textContent()).toContain('Suivante');
    await toEnd(page);
    await page.keyboard.type('Suite.');
    await kept(next, 'Suite.');
    expect(await sourceOf(next)).not.toContain('Dernière touche.');
    expect(await sourceOf(left)).not.toContain('Suite.');
    await page.context().close();
  });
});

describe('a field that does not exist', () => {
  it('stands under its line, and is repaired with one key; the text survives a reload', async () => {
    const name = await own('Remarque');
    const page = await open(name);
    await toEnd(page);
    await page.keyboard.type('Du {{letter_dat}} encore.');
    const box = page.locator('.problem');
    await box
      .getByText(/^Ligne 10, colonne 6\u00a0: le champ «\u202fletter_dat\u202f» n’existe pas/)
      .waitFor();
    await box.getByText(/letter_date\u00a0: Date de la lettre/).waitFor();
    await expect.poll(() => page.locator('.cm-line.wrong').textContent()).toBe('Du {{letter_dat}} encore.');
    await expect.poll(() => page.locator('.about').textContent()).toBe('letter_dat');
    await page.getByRole('tab', { name: /Français 1 erreur/ }).waitFor();
    await passage(page, 'fr').getByText('champ inconnu').waitFor();
    await status(page, '1 erreur : ce modèle ne peut pas servir');
    const write = page.getByRole('button', { name: 'Écrire avec ce modèle' });
    await expect.poll(() => write.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('1 erreur : ce modèle ne peut pas servir').first().waitFor({ state: 'attached' });
    // The last good page stays.
    await page.locator('.view.dimmed svg').waitFor();
    // A text with problems is saved all the same.
    await kept(name, 'letter_dat}}');
    await status(page, 'Enregistré à 10 h 42');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page), colorScheme).toEqual([]);
    }

    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await status(page, 'Ligne 10, colonne 16');
    await page.keyboard.press('Alt+Enter');
    await box.waitFor({ state: 'detached' });
    await passage(page, 'fr').getByText('complet').waitFor();
    await passage(page, 'fr').locator('.unseen', { hasText: '24 novembre 2026 encore' }).waitFor({
      state: 'attached',
    });
    await expect.poll(() => write.getAttribute('aria-disabled')).toBeNull();
    await kept(name, 'Du {{letter_date}} encore');
    await page.reload();
    await text(page).getByText('Du {{letter_date}} encore.').waitFor();
    await page.context().close();
  });

  it('is replaced by the button too, which Tab reaches, and undone in the text', async () => {
    const name = await own('Bouton');
    const page = await open(name);
    await toEnd(page);
    await page.keyboard.type('{{letter_dat}}.');
    await page.locator('.problem').getByRole('button', { name: 'Remplacer' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await text(page).getByText('{{letter_date}}.').waitFor();
    await page.keyboard.press('Control+z');
    await text(page).getByText('{{letter_dat}}.').waitFor();
    await page.keyboard.press('Control+y');
    await text(page).getByText('{{letter_date}}.').waitFor();
    await page.context().close();
  });

  it('is found in another language, from the page that lacks it', async () => {
    const name = await own('Ailleurs');
    await desk.call('template.write', {
      name,
      language: 'nl',
      source: `${front('Elders')}Op {{letter_dat}}.\n`,
    });
    const page = await open(`${name}?in=fr`);
    await passage(page, 'nl').getByText('champ inconnu').click();
    await page.getByRole('tab', { name: /Nederlands 1 erreur/, selected: true }).waitFor();
    await expect.poll(() => text(page).getAttribute('lang')).toBe('nl');
    await status(page, /^Ligne 7/);
    await page.context().close();
  });
});

describe('fields', () => {
  it('are offered with their meaning while one types, and taken with Enter', async () => {
    const name = await own('Champs');
    const page = await open(name);
    await toEnd(page);
    await page.keyboard.type('Le {{letter_d');
    const offer = page.getByRole('option', { name: /letter_date\s*Date de la lettre/ });
    await offer.waitFor();
    await later(page, 1);
    await page.keyboard.press('Enter');
    await text(page).getByText('Le {{letter_date}}').waitFor();
    await page.keyboard.type('. {{#i');
    await page.getByRole('option', { name: /#if/ }).waitFor();
    await later(page, 2);
    await page.keyboard.press('Enter');
    await page.keyboard.type('competence');
    await page.keyboard.press('Escape');
    await kept(name, 'Le {{letter_date}}. {{#if competence}}{{/if}}');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' {{');
    await page.getByText('Remplis par le bureau').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it('are put in from the list', async () => {
    const name = await own('Liste');
    const page = await open(name);
    await toEnd(page);
    await page.getByRole('button', { name: 'Champ', exact: true }).click();
    await page.keyboard.type('gouvernement');
    await page.getByRole('option', { name: /Gouvernement ou organisation/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await text(page).getByText('{{government}}').waitFor();
    await page.keyboard.press('Control+d');
    await page.getByRole('dialog', { name: 'Champs' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('!');
    await kept(name, '{{government}}!');
    await page.context().close();
  });
});

describe('the pages', () => {
  it('show the passage at the caret in each language, and lead to its source', async () => {
    const name = await own('Passage');
    const page = await open(`${name}?in=fr`);
    for (const language of ['fr', 'nl', 'de'] as const)
      await passage(page, language).locator('svg .lit').first().waitFor();
    await text(page).focus();
    await page.keyboard.press('Control+End');
    const lit = (language: Language) =>
      passage(page, language).locator('[data-part=body]:has(.lit)').first().getAttribute('data-block');
    for (const language of ['fr', 'nl', 'de'] as const) await expect.poll(() => lit(language)).toBe('1');
    await passage(page, 'de').locator('[data-part=body][data-block="0"]').first().click();
    await page.getByRole('tab', { name: 'Deutsch', selected: true }).waitFor();
    await status(page, 'Ligne 7, colonne 1');
    await page.keyboard.type('Zuerst: ');
    await kept(name, 'Zuerst: wir schreiben', 'de');
    await passage(page, 'de').locator('.unseen', { hasText: 'Zuerst: wir' }).waitFor({ state: 'attached' });
    // And back, with what was undone there.
    await page.keyboard.press('Control+PageUp');
    await page.keyboard.press('Control+PageDown');
    await expect.poll(() => text(page).getAttribute('lang')).toBe('de');
    await page.keyboard.press('Control+z');
    await kept(name, /\n\nwir schreiben/, 'de');
    await page.context().close();
  });

  it('are written for whomever one chooses', async () => {
    const page = await open('position');
    await page.getByRole('button', { name: /^Exemple/ }).click();
    const dialog = page.getByRole('dialog', { name: 'À qui l’exemple s’adresse' });
    await dialog.getByPlaceholder('Un nom, une fonction').fill('clarinval');
    await dialog.getByText('David Clarinval').first().waitFor();
    await dialog.getByText('Bart De Wever').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Exemple : David Clarinval/ }).waitFor();
    await passage(page, 'nl')
      .locator('.unseen', { hasText: 'David Clarinval' })
      .waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('begin a letter', async () => {
    const page = await open('position');
    await page.getByRole('button', { name: 'Écrire avec ce modèle' }).click();
    const chosen = page.getByRole('dialog').getByLabel('Modèle');
    await expect.poll(() => chosen.inputValue()).toBe('position');
    await page.context().close();
  });
});

describe('a template of the house', () => {
  it('is made with a title, and its title is what one writes with', async () => {
    const page = await desk.page('template');
    await page.getByRole('button', { name: 'Nouveau modèle' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nouveau modèle' });
    await dialog.getByLabel('Titre').fill('Invitation à une répétition');
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('invitation-a-une-repetition');
    await option(page, 'Invitation à une répétition')
      .getByText(/néerlandais et allemand absents/)
      .waitFor();
    await expect.poll(() => focused(page)).toContain('lines');
    await page.context().close();
  });

  it('goes to the bin by Delete, and comes back by one button', async () => {
    const name = await own('Éphémère');
    const page = await open(name);
    await option(page, 'Éphémère').click();
    await page.keyboard.press('Delete');
    await option(page, 'Éphémère').waitFor({ state: 'detached' });
    await page.getByText('«\u202fÉphémère\u202f» mis à la corbeille').waitFor();
    await toasts(page).getByRole('button', { name: 'Annuler' }).click();
    await option(page, 'Éphémère').waitFor();
    await text(page).getByText('Nous vous écrivons').waitFor();
    expect(await sourceOf(name)).toBe(front('Éphémère') + BODY);
    // The key of undo does the same.
    await option(page, 'Éphémère').click();
    await page.keyboard.press('Delete');
    await option(page, 'Éphémère').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await option(page, 'Éphémère').waitFor();
    await page.context().close();
  });

  it('is duplicated from its menu', async () => {
    await own('Menu');
    const page = await open('menu');
    await option(page, 'Menu').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
    await option(page, 'Menu (copie)').waitFor();
    await page.context().close();
  });

  it('gets a further language, and loses and regains it', async () => {
    const name = await own('Langues', ['fr', 'nl']);
    const page = await open(`${name}?in=fr`);
    await option(page, 'Langues').getByText('allemand absent').waitFor();
    await page.getByRole('button', { name: 'Ajouter une langue' }).click();
    await page.getByRole('menuitem', { name: /^Deutsch.*texte ouvert/ }).click();
    await page.getByRole('tab', { name: 'Deutsch', selected: true }).waitFor();
    await expect.poll(() => text(page).getAttribute('lang')).toBe('de');
    await page.waitForTimeout(100);
    await page.keyboard.type('Sprachen');
    await kept(name, 'title = "Sprachen"', 'de');
    expect(await sourceOf(name, 'de')).toContain('Nous vous écrivons');
    await page.getByRole('button', { name: /^Version/ }).click();
    await page.getByRole('menuitem', { name: 'Retirer cette version' }).click();
    await page.getByRole('tab', { name: 'Deutsch' }).waitFor({ state: 'detached' });
    await toasts(page).getByRole('button', { name: 'Annuler' }).last().click();
    await page.getByRole('tab', { name: 'Deutsch', selected: true }).waitFor();
    await kept(name, 'title = "Sprachen"', 'de');
    await page.context().close();
  });
});

describe('what was typed', () => {
  it('is not lost where it cannot be saved, and is tried again', async () => {
    const name = await own('Disque');
    const page = await open(name);
    let full = true;
    await page.route('**/call', (route) =>
      full && route.request().postData()?.includes('template.write')
        ? route.fulfill({
            json: { code: 'disk-full', kind: 'desk', message: 'Le disque est plein.', notices: [] },
          })
        : route.continue(),
    );
    await toEnd(page);
    await page.keyboard.type('Et ceci.');
    await page
      .getByRole('alert')
      .getByText(/^Pas enregistré. Le disque est plein/)
      .waitFor();
    // Nor by going elsewhere.
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+6');
    await text(page).getByText('Et ceci.').waitFor();
    full = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await kept(name, 'Et ceci.');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is kept when one leaves at once', async () => {
    const name = await own('Départ');
    const page = await open(name);
    await toEnd(page);
    await page.keyboard.type('Vite.');
    await page.keyboard.press('Control+1');
    await kept(name, 'Vite.');
    await page.context().close();
  });

  it('gives way to another program only where it is saved', async () => {
    const name = await own('Dehors');
    const page = await open(name);
    const file = join(desk.folder, 'templates', name, 'fr.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Nous vous remercions', 'Soyez remerciés'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await text(page).getByText('Soyez remerciés').waitFor();
    await passage(page, 'fr')
      .locator('.unseen', { hasText: 'Soyez remerciés' })
      .waitFor({ state: 'attached' });
    await page.context().close();
  });
});

describe('the source', () => {
  it('is searched without an English word, and left by Tab', async () => {
    const page = await desk.page('template/position', { locale: 'nl-BE' });
    await page.getByRole('textbox', { name: 'Tekst van het sjabloon' }).focus();
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'In de tekst zoeken' }).waitFor();
    const words = await page.evaluate(() => {
      const root = document.querySelector('.lines')!.shadowRoot!;
      const named = [...root.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((node) =>
        ['aria-label', 'placeholder', 'title'].map((name) => node.getAttribute(name) ?? ''),
      );
      return [...named, root.querySelector('.cm-panels')!.textContent].join(' ');
    });
    expect(words).not.toMatch(/\b(find|replace|close|next|previous|match|case|by|completions)\b/i);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.lines')!.shadowRoot!.activeElement?.className))
      .toContain('cm-content');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toContain('lines');
    await page.context().close();
  });

  it('has no style that the content policy refuses', async () => {
    const page = await open('position');
    await expect.poll(() => page.locator('style').count()).toBe(0);
    const font = await text(page).evaluate((node) => getComputedStyle(node).fontFamily);
    expect(font).toContain('Source Code Pro');
    await page.context().close();
  });
});

describe('the screen', () => {
  it.each([900, 640, 320])('fits in %s pixels, with source and pages in turn', async (width) => {
    const name = await own(`Largeur ${width}`);
    const page = await open(name, { viewport: { width, height: 700 } });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
    if (width < 900) {
      await page.getByText('Aperçu').click();
      await passage(page, 'nl').waitFor();
      expect(await barriers(page)).toEqual([]);
      await passage(page, 'nl').locator('[data-part=body]').first().click();
      await expect.poll(() => text(page).getAttribute('lang')).toBe('nl');
      await text(page).waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
