// Looking for words in a letter and putting others in their place; how long it is; its text alone in the window.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const SUBJECT = 'Chômage des artistes';
/** Without a link, which the drawn page bears as a target of its own. */
const PLAIN = 'Les artistes au chômage, le CHOMAGE du {{letter_date}}.\n\n- le chômage\n- un point';
const BODY = [
  'Les artistes au chômage, l’artiste et son œuvre, le CHOMAGE du {{letter_date}}.',
  '- [le chômage](https://exemple.be)\n- un point',
  '| Artiste | Nombre |\n| - | - |\n| un | 2 |',
  'Une note[^1].',
  '[^1]: Sur le chômage.',
].join('\n\n');

async function compose(body = BODY, subject = SUBJECT, language: 'fr' | 'de' = 'fr'): Promise<string> {
  const { id } = await desk.call('letter.compose', {
    template: 'position',
    to: 'federal/employment',
    language,
    subject,
    body,
    fields: {},
    date: null,
    signatories: [],
    enclosures: [],
  });
  return id;
}

async function write(id: string, options: Parameters<DeskForTest['page']>[1] = {}): Promise<Page> {
  const page = await desk.page(`letter/${id}`, options);
  await page.locator('.editor.body .ProseMirror').waitFor();
  return page;
}

const version = async (id: string) => (await desk.call('letter.show', { id })).versions[0]!;
const kept = (id: string, part: 'subject' | 'body', text: string | RegExp) =>
  expect.poll(async () => (await version(id))[part], { timeout: 8000 }).toMatch(text);
const bar = (page: Page) => page.getByRole('search', { name: 'Rechercher dans le texte' });
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Rechercher dans le texte' });
const other = (page: Page) => bar(page).getByRole('textbox', { name: 'Remplacer par' });
const said = (page: Page) => bar(page).getByRole('status');
const present = (page: Page) => page.locator('.found.present');
const focusIn = (page: Page, selector: string) =>
  expect
    .poll(() => page.evaluate((one) => document.activeElement?.closest(one) !== null, selector))
    .toBe(true);
const says = (page: Page, words: string) => expect.poll(() => said(page).innerText()).toBe(words);

/** The bar, asked for from the beginning of the text. */
async function find(page: Page, words: string, key = 'Control+f') {
  await page.locator('.subject .ProseMirror').click();
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(100);
  await page.keyboard.press(key);
  await field(page).waitFor();
  await field(page).fill(words);
}

describe('words', () => {
  it('are found whatever their accents, in subject, list, link and note, one after the other', async () => {
    const page = await write(await compose());
    await find(page, 'chomage');
    await says(page, '1 sur 5');
    await expect
      .poll(() => page.locator('.found').allInnerTexts())
      .toEqual(['Chômage', 'chômage', 'CHOMAGE', 'chômage', 'chômage']);
    await expect.poll(() => present(page).innerText()).toBe('Chômage');
    await page.keyboard.press('Enter');
    await says(page, '2 sur 5');
    await page.keyboard.press('Enter');
    await expect.poll(() => present(page).innerText()).toBe('CHOMAGE');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+F3');
    await page.keyboard.press('Shift+F3');
    await says(page, '5 sur 5');
    await page.keyboard.press('F3');
    await says(page, '1 sur 5');
    await focusIn(page, '[role=search]');
    await page.context().close();
  });

  it('may have to be the same letters, or a whole word', async () => {
    const page = await write(await compose());
    await find(page, 'artiste');
    await says(page, '1 sur 4');
    await bar(page).getByRole('button', { name: 'Mots entiers seulement' }).click();
    await says(page, '1 sur 2');
    await bar(page).getByRole('button', { name: 'Respecter la casse et les accents' }).click();
    await says(page, '1 sur 1');
    await bar(page).getByRole('button', { name: 'Mots entiers seulement' }).click();
    await field(page).fill('oeuvre');
    await says(page, 'Aucun résultat');
    await bar(page).getByRole('button', { name: 'Respecter la casse et les accents' }).click();
    await says(page, '1 sur 1');
    await page.context().close();
  });

  it('that are selected are those looked for; Escape leads back to them', async () => {
    const page = await write(await compose());
    await page
      .locator('.editor.body li')
      .nth(1)
      .getByText('un point')
      .dblclick({ position: { x: 30, y: 12 } });
    await page.keyboard.press('Control+f');
    await says(page, '1 sur 1');
    await expect.poll(() => field(page).inputValue()).toBe('point');
    await field(page).fill('oeuvre');
    await says(page, '1 sur 1');
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    await focusIn(page, '.editor.body');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('œuvre');
    await expect.poll(() => page.locator('.found').count()).toBe(0);
    // F3 looks for the same again, from the text.
    await page.keyboard.press('F3');
    await says(page, '1 sur 1');
    await focusIn(page, '.editor.body');
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('may be looked for from the menu of the letter', async () => {
    const page = await write(await compose());
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Rechercher dans le texte' }).click();
    await page.waitForTimeout(200);
    await page.keyboard.type('oeuvre');
    await says(page, '1 sur 1');
    await page.context().close();
  });

  it('are brought into sight', async () => {
    const page = await write(await compose(`${'Un alinéa.\n\n'.repeat(60)}Le mot rare.`));
    await find(page, 'rare');
    await expect
      .poll(() =>
        present(page).evaluate((one) => {
          const [box, own] = [one.getBoundingClientRect(), one.closest('.scroll')!.getBoundingClientRect()];
          return box.top > own.top && box.bottom < own.bottom;
        }),
      )
      .toBe(true);
    await page.context().close();
  });

  it('follow the text while it is typed', async () => {
    const page = await write(await compose('Un mot.'));
    await find(page, 'mot');
    await says(page, '1 sur 1');
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(100);
    await page.keyboard.type(' Un autre mot.');
    await says(page, '2 résultats');
    await page.context().close();
  });

  it('are found where the text of a sealed letter is only read, and nothing is replaced there', async () => {
    const id = await desk.sent('federal/employment', 'Réforme du chômage', '2026-11-23');
    const page = await write(id);
    await page.keyboard.press('Control+h');
    await expect.poll(() => bar(page).count()).toBe(0);
    await page.keyboard.press('Control+f');
    await field(page).fill('ecrivons');
    await says(page, '1 sur 1');
    expect(
      await bar(page)
        .getByRole('button', { name: /remplacer/i })
        .count(),
    ).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await focusIn(page, '.editor.body');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('écrivons');
    await page.context().close();
  });

  it('stay looked for in another version', async () => {
    const id = await compose();
    await desk.call('letter.version', { id, language: 'nl', subject: 'Werkloosheid', body: 'De artiest.' });
    const page = await write(id);
    await find(page, 'artiest');
    await says(page, 'Aucun résultat');
    await page.keyboard.press('Control+PageUp');
    await page.locator('.ProseMirror[lang=nl]').first().waitFor();
    await says(page, 'Un résultat');
    await page.context().close();
  });
});

describe('other words', () => {
  it('take the place of one hit after the other', async () => {
    const id = await compose();
    const page = await write(id);
    await find(page, 'chomage', 'Control+h');
    await other(page).fill('l"emploi"');
    await page.keyboard.press('Enter');
    await kept(id, 'subject', 'l\u202f»emploi\u202f» des artistes');
    await says(page, '1 sur 4');
    await bar(page).getByRole('button', { name: 'Résultat suivant dans le texte' }).click();
    await other(page).fill('travail');
    await bar(page).getByRole('button', { name: 'Remplacer', exact: true }).click();
    await kept(id, 'body', /au chômage, .* le travail du/);
    await page.context().close();
  });

  it('take the place of all in one step, of subject and text, and one button takes it back', async () => {
    const id = await compose();
    const before = await version(id);
    const page = await write(id);
    await find(page, 'chomage', 'Control+h');
    await other(page).fill('travail');
    await bar(page).getByRole('button', { name: 'Tout remplacer' }).click();
    await page.getByText('5 passages remplacés').waitFor();
    await says(page, 'Aucun résultat');
    await kept(id, 'subject', 'travail des artistes');
    await kept(id, 'body', /\[le travail\]\(https:\/\/exemple\.be\)/);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await kept(id, 'body', /\[le chômage\]/);
    expect(await version(id)).toMatchObject({ subject: before.subject, body: before.body });
    // The keys take the same step, in both texts.
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.press('Control+Shift+z');
    await kept(id, 'subject', 'travail des artistes');
    await page.keyboard.press('Control+z');
    await kept(id, 'subject', SUBJECT);
    await kept(id, 'body', /\[le chômage\]/);
    await page.context().close();
  });

  it('leave a field as it is, and say so', async () => {
    const id = await compose('Le 24 novembre ou le {{letter_date}}.');
    const page = await write(id);
    await find(page, '24 novembre', 'Control+h');
    await says(page, '1 sur 2');
    await page.keyboard.press('Enter');
    await says(page, '2 sur 2, un champ');
    await page.locator('.chip.found.present').waitFor();
    const one = bar(page).getByRole('button', { name: 'Remplacer', exact: true });
    await expect.poll(() => one.getAttribute('aria-disabled')).toBe('true');
    await other(page).fill('1ᵉʳ décembre');
    // Enter passes over it.
    await page.keyboard.press('Enter');
    await says(page, '1 sur 2');
    await bar(page).getByRole('button', { name: 'Tout remplacer' }).click();
    await page.getByText('Un passage remplacé, un champ laissé tel quel').waitFor();
    await kept(id, 'body', 'Le 1ᵉʳ décembre ou le {{letter_date}}.');
    await page.context().close();
  });

  it('cannot be taken back by the button once the text has changed', async () => {
    const id = await compose('Un mot.');
    const page = await write(id);
    await find(page, 'mot', 'Control+h');
    await other(page).fill('terme');
    await bar(page).getByRole('button', { name: 'Tout remplacer' }).click();
    await page.getByText('Un passage remplacé').waitFor();
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.type('x');
    await page.getByText('Un passage remplacé').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the length', () => {
  it('is told in words, signs and pages', async () => {
    const page = await write(await compose('Un mot, deux mots.'));
    await page.locator('footer').getByText('4 mots').waitFor();
    await page.locator('footer [title="18 signes, espaces comprises"]').waitFor();
    await page.locator('footer').getByText('Une page').waitFor();
    await page.context().close();
  });

  it('is told at once where a page is there for a few lines only, and leads there', async () => {
    const page = await write(await compose('Un alinéa.\n\n'.repeat(14)));
    const told = page.locator('footer').getByRole('button', { name: /en page 2/ });
    await page.locator('footer').getByText('Une page').waitFor();
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(100);
    for (let turn = 0; turn < 12 && (await told.count()) === 0; turn += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('Encore un.');
      await page.waitForTimeout(400);
    }
    await told.click();
    await focusIn(page, '.editor.body');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it('is not told of a page that was asked for', async () => {
    const page = await write(await compose('Un.\n\n---\n\nDeux.'));
    await page.locator('footer').getByText('2 pages').waitFor();
    await expect.poll(() => page.getByText(/en page 2/).count()).toBe(0);
    await page.context().close();
  });
});

describe('the text alone', () => {
  it('stands in the window without navigation, card and page, until Escape', async () => {
    const page = await write(await compose(PLAIN));
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.press('Shift+F9');
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('[data-pane=card], [data-pane=page]').count()).toBe(0);
    await focusIn(page, '.editor.body');
    expect(await barriers(page)).toEqual([]);
    // It is remembered.
    await page.reload();
    await page.locator('.editor.body .ProseMirror').waitFor();
    await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
    // What else Escape closes it closes first.
    await page.keyboard.press('Control+f');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').waitFor();
    await page.locator('[data-pane=card]').waitFor();
    await page.context().close();
  });

  it('keeps what there is to check within reach, and is left by its button', async () => {
    const page = await write(await compose('Le mot 日本 ne s’imprime pas.'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mode concentration');
    await page.getByRole('option', { name: /Mode concentration/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    await page.locator('.note', { hasText: '日' }).waitFor();
    await page
      .locator('footer')
      .getByRole('button', { name: /à vérifier|bloque/ })
      .click();
    await page.getByRole('region', { name: 'À vérifier' }).waitFor();
    await page.getByRole('button', { name: 'Quitter le mode concentration' }).click();
    await page.getByRole('navigation').waitFor();
    await page.context().close();
  });

  it('is chosen from the menu of the letter, and is written on at once', async () => {
    const id = await compose('Un mot.');
    const page = await write(id);
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Mode concentration' }).click();
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    await focusIn(page, '.editor.body');
    await page.waitForTimeout(200);
    await page.keyboard.type('Encore ');
    await kept(id, 'body', 'Encore');
    await page.context().close();
  });

  it('is of letters only', async () => {
    const page = await write(await compose());
    await page.keyboard.press('Shift+F9');
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+1');
    await page.getByRole('navigation').waitFor();
    await page.context().close();
  });
});

describe('the bar', () => {
  it.each(['light', 'dark'] as const)('has no barrier in %s', async (colorScheme) => {
    const page = await write(await compose(PLAIN), { colorScheme });
    await find(page, 'chomage', 'Control+h');
    await says(page, '1 sur 4');
    expect(await barriers(page)).toEqual([]);
    await field(page).fill('rien de tel');
    await says(page, 'Aucun résultat');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 640, 900])('fits in %s pixels', async (width) => {
    const page = await write(await compose(), { viewport: { width, height: 760 } });
    await find(page, 'chomage', 'Control+h');
    await says(page, '1 sur 5');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expect.poll(() => other(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F9');
    await page.getByRole('button', { name: 'Quitter le mode concentration' }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
