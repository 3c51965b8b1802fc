// Comments to oneself: beside the words they are about, through every change of the text, and nowhere in it.
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
const BODY = 'Nos statuts changent le 3 novembre.\n\n- un point\n- un autre point';
const SAID = 'À revoir avec Anne';

async function compose(body = BODY, language: 'fr' | 'nl' = 'fr'): Promise<string> {
  const { id } = await desk.call('letter.compose', {
    template: 'position',
    to: 'federal/employment',
    language,
    subject: SUBJECT,
    body,
    fields: {},
    date: null,
    signatories: [],
    enclosures: [],
  });
  return id;
}

async function open(id: string, options: Parameters<DeskForTest['page']>[1] = {}): Promise<Page> {
  const page = await desk.page(`letter/${id}`, options);
  await page.locator('.editor.body .ProseMirror').waitFor();
  return page;
}

/** A comment that stands there already. */
const remark = (letter: string, quote: string, text = SAID, language: 'fr' | 'nl' = 'fr') =>
  desk.call('comment.write', { letter, language, quote, before: '', after: '', text });

const said = async (letter: string) =>
  (await desk.call('comment.list', { letter })).map(({ quote, text }) => [quote, text]);
const says = (letter: string, all: [string, string][]) =>
  expect.poll(() => said(letter), { timeout: 8000 }).toEqual(all);
const body = async (id: string) => (await desk.call('letter.show', { id })).versions[0]!.body;
const kept = (id: string, text: string | RegExp) =>
  expect.poll(() => body(id), { timeout: 8000 }).toMatch(text);

const text = (page: Page) => page.locator('.editor.body .ProseMirror');
const marked = (page: Page) => page.locator('.ProseMirror .commented');
const words = (page: Page, all: string[]) => expect.poll(() => marked(page).allInnerTexts()).toEqual(all);
const card = (page: Page, name: string | RegExp = /^Commentaire sur/) => page.getByRole('group', { name });
const field = (page: Page) => page.getByRole('textbox', { name: 'Votre commentaire' });
const list = (page: Page) => page.getByRole('region', { name: 'Commentaires' });
const focusIn = (page: Page, selector: string) =>
  expect
    .poll(() => page.evaluate((one) => document.activeElement?.closest(one) !== null, selector))
    .toBe(true);

/** Selects words of the text, by looking for them. */
async function select(page: Page, sought: string) {
  await toStart(page);
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Rechercher dans le texte' });
  await bar.getByRole('textbox', { name: 'Rechercher dans le texte' }).fill(sought);
  await page.locator('.found.present').waitFor();
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
}

/** The caret stands there once the editor, too, has read it from the page. */
async function toStart(page: Page) {
  await text(page).click();
  const before = async () => {
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(120);
    return page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection()!;
      const first = document.querySelector('.editor.body .ProseMirror')!.firstElementChild!;
      if (!first.contains(anchorNode)) return -1;
      const range = document.createRange();
      range.selectNodeContents(first);
      range.setEnd(anchorNode!, anchorOffset);
      return range.toString().length;
    });
  };
  await expect.poll(before, { timeout: 8000 }).toBe(0);
}

describe('a comment', () => {
  it('is written on words by a key, and still hangs there when the text before them has changed', async () => {
    const id = await compose();
    const page = await open(id);
    await select(page, 'statuts changent');
    await page.keyboard.press('Control+Shift+M');
    await field(page).waitFor();
    await focusIn(page, 'textarea');
    await page.keyboard.type(SAID);
    await page.keyboard.press('Control+Enter');
    await says(id, [['statuts changent', SAID]]);
    await focusIn(page, '.ProseMirror');
    // The act of the letter has the same key.
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await card(page).getByText(SAID).waitFor();
    await words(page, ['statuts changent']);

    await page.reload();
    await words(page, ['statuts changent']);
    await toStart(page);
    await page.keyboard.type('Depuis hier, tout change. ');
    await kept(id, /^Depuis hier, tout change\. Nos statuts/);
    await words(page, ['statuts changent']);
    await page.reload();
    await words(page, ['statuts changent']);
    await says(id, [['statuts changent', SAID]]);
    await page.context().close();
  });

  it('follows its words as they are changed, without a step of its own', async () => {
    const id = await compose();
    await remark(id, 'statuts changent');
    const page = await open(id);
    await words(page, ['statuts changent']);
    await select(page, 'changent');
    await page.keyboard.type('évoluent vite');
    await kept(id, /statuts évoluent vite le 3/);
    await says(id, [['statuts évoluent', SAID]]);
    await words(page, ['statuts évoluent']);
    await page.reload();
    await words(page, ['statuts évoluent']);
    // What is taken back is the text.
    await page.getByRole('button', { name: /^Annuler « Frappe/ }).click();
    await kept(id, /^Nos statuts changent/);
    await words(page, ['statuts changent']);
    await page.context().close();
  });

  it('may be of the whole letter, where nothing is selected', async () => {
    const id = await compose();
    const page = await open(id);
    await toStart(page);
    await page.keyboard.press('Control+Shift+M');
    await field(page).fill(SAID);
    await field(page).press('Control+Enter');
    await says(id, [['', SAID]]);
    await card(page, 'Commentaire sur toute la lettre').getByText(SAID).waitFor();
    await words(page, []);
    await page.context().close();
  });

  it('is changed where it stands: kept on leaving it, left as it was by Escape', async () => {
    const id = await compose();
    await remark(id, 'un point');
    const page = await open(id);
    await card(page).getByRole('button', { name: SAID }).click();
    await page.keyboard.type(' demain');
    await page.keyboard.press('Escape');
    await focusIn(page, '.ProseMirror');
    await card(page).getByRole('button', { name: SAID, exact: true }).click();
    await page.keyboard.type(', jeudi');
    await text(page).click();
    await says(id, [['un point', `${SAID}, jeudi`]]);
    await field(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('that nothing was written in leaves no trace', async () => {
    const id = await compose();
    const page = await open(id);
    await select(page, 'un point');
    await page.keyboard.press('Control+Shift+M');
    await words(page, ['un point']);
    await page.keyboard.press('Escape');
    await words(page, []);
    await says(id, []);
    await page.context().close();
  });

  it('is removed at once, and taken back by one button', async () => {
    const id = await compose();
    await remark(id, 'un point');
    const page = await open(id);
    await card(page).getByRole('button', { name: 'Supprimer' }).click();
    await words(page, []);
    await says(id, []);
    await page.locator('.toast', { hasText: 'supprimé' }).getByRole('button', { name: 'Annuler' }).click();
    await words(page, ['un point']);
    await says(id, [['un point', SAID]]);
    await page.context().close();
  });

  it('whose words are gone is kept at the end of the letter, until they come back', async () => {
    const id = await compose();
    await remark(id, 'statuts changent');
    const page = await open(id);
    await select(page, 'statuts changent');
    await page.keyboard.press('Delete');
    await kept(id, /^Nos {1,2}le 3 novembre/);
    await card(page).getByText('Passage disparu').waitFor();
    await words(page, []);
    await says(id, [['statuts changent', SAID]]);
    const [note, end] = [await card(page).boundingBox(), await text(page).boundingBox()];
    expect(note!.y).toBeGreaterThan(end!.y + end!.height - 1);
    await page.reload();
    await card(page).getByText('Passage disparu').waitFor();
    await toStart(page);
    await page.keyboard.type('statuts changent ');
    await words(page, ['statuts changent']);
    await page.context().close();
  });
});

describe('comments', () => {
  it('are gone through by a key, and the caret in their words shows which it is', async () => {
    const id = await compose();
    await remark(id, 'statuts', 'Lesquels ?');
    await remark(id, 'un autre point', 'Lequel ?');
    const page = await open(id);
    await toStart(page);
    await page.keyboard.press('F7');
    await card(page, /statuts/)
      .and(page.locator('.here'))
      .waitFor();
    await focusIn(page, '.ProseMirror');
    await page.keyboard.press('F7');
    await card(page, /autre point/)
      .and(page.locator('.here'))
      .waitFor();
    await expect
      .poll(() => page.locator('.ProseMirror .commented.here').allInnerTexts())
      .toEqual(['un autre point']);
    await page.keyboard.press('Shift+F7');
    await card(page, /statuts/)
      .and(page.locator('.here'))
      .waitFor();
    // At words with a comment, the key that writes one opens it.
    await page.keyboard.press('Control+Shift+M');
    await expect.poll(() => field(page).inputValue()).toBe('Lesquels ?');
    await page.context().close();
  });

  it('are listed, each leading to its words', async () => {
    const id = await compose();
    await remark(id, 'un autre point');
    const page = await open(id);
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Commentaires (1)' }).click();
    await list(page).getByRole('heading', { name: 'Un commentaire' }).waitFor();
    await list(page).getByRole('button', { name: SAID }).click();
    await page.locator('.ProseMirror .commented.here').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it('stand beside their own version, those on the whole letter beside each', async () => {
    const id = await compose();
    await desk.call('letter.version', { id, language: 'nl', subject: 'Werkloosheid', body: 'Een woord.' });
    await remark(id, 'un point');
    await remark(id, 'Een woord.', 'Welk woord?', 'nl');
    await remark(id, '', 'À relire');
    const page = await open(id);
    await expect.poll(() => card(page).count()).toBe(2);
    await page.keyboard.press('Control+PageDown');
    await page.locator('.ProseMirror[lang=nl]').first().waitFor();
    await words(page, ['Een woord.']);
    await expect.poll(() => card(page).count()).toBe(2);
    await card(page, 'Commentaire sur toute la lettre').waitFor();
    await page.context().close();
  });

  it('stand beside a sealed letter too, where they are written and removed', async () => {
    const id = await desk.sent('federal/employment', SUBJECT, '2026-11-24');
    await remark(id, 'à ce sujet');
    const page = await open(id);
    await words(page, ['à ce sujet']);
    await card(page).getByRole('button', { name: SAID }).click();
    await page.keyboard.type(' aussi');
    await page.keyboard.press('Control+Enter');
    await says(id, [['à ce sujet', `${SAID} aussi`]]);
    await card(page).getByRole('button', { name: 'Supprimer' }).click();
    await says(id, []);
    await page.context().close();
  });

  it('are no part of what is read, counted, copied or printed', async () => {
    const id = await compose();
    const before = await desk.call('letter.preview', { id, as: 'svg' });
    await remark(id, 'statuts changent');
    const page = await open(id);
    await page.locator('.page svg').first().waitFor();
    await card(page).getByText(SAID).waitFor();
    await expect.poll(() => page.locator('[data-pane=page]').textContent()).not.toContain(SAID);
    const after = await desk.call('letter.preview', { id, as: 'svg' });
    expect([after.word_count, after.pages]).toEqual([before.word_count, before.pages]);
    await text(page).click();
    await page.keyboard.press('Control+a');
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+c');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('statuts changent');
    expect(await copied()).not.toContain(SAID);
    expect(await body(id)).toBe(BODY);
    await page.context().close();
  });

  it('stand in their list where there is no margin', async () => {
    const id = await compose();
    await remark(id, 'un autre point');
    const page = await open(id, { viewport: { width: 900, height: 760 } });
    await words(page, ['un autre point']);
    await expect.poll(() => marked(page).getAttribute('title')).toBe(SAID);
    await expect.poll(() => card(page).count()).toBe(0);
    await page.keyboard.press('F7');
    await list(page).getByRole('group').waitFor();
    await page.keyboard.press('Control+Shift+M');
    await field(page).press('End');
    await page.keyboard.type(', vite');
    await page.keyboard.press('Control+Enter');
    await says(id, [['un autre point', `${SAID}, vite`]]);
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 900, 1280])('fit in %s pixels', async (width) => {
    const id = await compose();
    await remark(id, 'un point', 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4));
    const page = await open(id, { viewport: { width, height: 760 } });
    await words(page, ['un point']);
    await page.keyboard.press('F7');
    await page.locator('.ProseMirror .commented.here').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('have no barrier in %s', async (colorScheme) => {
    const id = await compose();
    await remark(id, 'statuts');
    await remark(id, 'qui ne s’y trouve pas du tout');
    await remark(id, '');
    const page = await open(id, { colorScheme });
    await expect.poll(() => card(page).count()).toBe(3);
    expect(await barriers(page)).toEqual([]);
    await card(page, /statuts/)
      .getByRole('button', { name: SAID })
      .click();
    await field(page).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });
});

describe('spelling', () => {
  it('is checked in the language of the letter, or not, as this machine remembers', async () => {
    const id = await compose();
    const page = await open(id);
    const checked = () => text(page).getAttribute('spellcheck');
    expect([await checked(), await text(page).getAttribute('lang')]).toEqual(['true', 'fr']);
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Vérifier l’orthographe' }).click();
    await expect.poll(checked).toBe('false');
    await page.getByText('L’orthographe n’est plus vérifiée.').waitFor();
    await page.reload();
    await expect.poll(checked).toBe('false');
    // A browser checks by itself: there is nothing to be said of dictionaries.
    await expect.poll(() => page.getByText('Orthographe non vérifiée').count()).toBe(0);
    await page.context().close();
  });

  it('is none of the values that come from the desk', async () => {
    const page = await open(await compose('Le {{letter_date}}.'));
    await expect.poll(() => page.locator('.chip').getAttribute('spellcheck')).toBe('false');
    await page.context().close();
  });
});
