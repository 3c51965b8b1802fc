// Earlier versions of a letter: what changed by word since then, or by then; gone through by keys; said to the ear.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const SAME = ['Deux mots.', 'Trois mots ici.', 'Encore quatre mots là.', 'Un dernier rappel.'];
const FIRST = ['Les artistes **belges** attendent le {{letter_date}}.', ...SAME, 'Une phrase qui part.'];
const SECOND = ['Les jeunes artistes attendent le {{letter_date}}.', ...SAME, 'Tout autre chose, neuf.'];
const NOW = ['Les jeunes artistes **attendent** le {{letter_date}}.', ...SAME, 'Tout autre chose, neuf.'];

/** A letter with two named states before the one that stands. */
async function written(): Promise<string> {
  const id = await desk.draft('federal/employment', 'Statut des artistes');
  const write = (change: object) => desk.call('letter.version', { id, language: 'fr', ...change });
  await write({ body: FIRST.join('\n\n') });
  await write({ name: 'Premier jet' });
  await write({
    body: SECOND.join('\n\n'),
    subject: 'Statut des jeunes artistes',
    salutation: 'Cher David,',
  });
  await write({ name: 'Relu par Anna' });
  await write({ body: NOW.join('\n\n') });
  return id;
}

async function open(id: string, options: Parameters<DeskForTest['page']>[1] = {}): Promise<Page> {
  const page = await desk.page(`letter/${id}`, options);
  await page.locator('.editor.body .ProseMirror').waitFor();
  await page.getByRole('button', { name: 'Versions antérieures' }).click();
  await shown(page).waitFor();
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog');
const shown = (page: Page) => dialog(page).getByRole('region', { name: 'Texte comparé' });
const against = (page: Page, name: string) => dialog(page).getByText(name, { exact: true }).click();
const choose = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();
const says = (page: Page, words: string) => dialog(page).getByText(words, { exact: true }).waitFor();
const deleted = (page: Page) => shown(page).getByRole('deletion').allTextContents();
const inserted = (page: Page) => shown(page).getByRole('insertion').allTextContents();
const told = (page: Page) => dialog(page).getByRole('status').first().textContent();
const present = (page: Page) => page.locator('[data-present]');

describe('an earlier version', () => {
  it('shows what changed since, by word, in the subject and the salutation too', async () => {
    const page = await open(await written());
    await choose(page, 'Premier jet');
    await says(page, '8 mots ajoutés, 5 supprimés');
    expect(await deleted(page)).toEqual([
      '(supprimé\u00a0: formule d’usage)',
      '(supprimé\u00a0: belges)',
      '(supprimé\u00a0: Une phrase qui part.)',
    ]);
    expect(await inserted(page)).toEqual([
      '(ajouté\u00a0: jeunes)',
      '(ajouté\u00a0: Cher David,)',
      '(ajouté\u00a0: jeunes)',
      '(ajouté\u00a0: Tout autre chose, neuf.)',
    ]);
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.context().close();
  });

  it('folds what is the same, and opens it', async () => {
    const page = await open(await written());
    await choose(page, 'Premier jet');
    const fold = shown(page).getByRole('button', { name: '4 paragraphes inchangés' });
    await fold.waitFor();
    await expect.poll(() => shown(page).getByText('Trois mots ici.').count()).toBe(0);
    await fold.click();
    await shown(page).getByText('Trois mots ici.').waitFor();
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true');
    await page.context().close();
  });

  it('is compared with the one before it, and the oldest says that there is none', async () => {
    const page = await open(await written());
    await choose(page, 'Relu par Anna');
    await says(page, 'Aucun mot ajouté ni supprimé');
    await shown(page).getByText('mise en forme modifiée').waitFor();
    await against(page, 'Avec la version d’avant');
    await says(page, '8 mots ajoutés, 5 supprimés');
    const oldest = dialog(page).locator('li').last().getByRole('button');
    await oldest.click();
    await says(page, 'C’est la plus ancienne version gardée.');
    expect(await deleted(page)).toEqual([]);
    await page.context().close();
  });

  it('is read alone, whole, without any sign of a difference', async () => {
    const page = await open(await written());
    await choose(page, 'Premier jet');
    await against(page, 'Sans comparer');
    await shown(page).getByText('Trois mots ici.').waitFor();
    expect([...(await deleted(page)), ...(await inserted(page))]).toEqual([]);
    await shown(page).getByText('Les artistes belges attendent le 24 novembre 2026.').waitFor();
    await page.context().close();
  });

  it('is gone through from difference to difference, by key and by button, and each is said', async () => {
    const page = await open(await written());
    await choose(page, 'Premier jet');
    await says(page, '8 mots ajoutés, 5 supprimés');
    await page.keyboard.press('F8');
    await expect.poll(() => told(page)).toBe('Différence 1 sur 7 (ajouté\u00a0: jeunes)');
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await expect.poll(() => present(page).textContent()).toContain('Cher David,');
    await page.keyboard.press('Shift+F8');
    await expect.poll(() => present(page).textContent()).toContain('formule d’usage');
    await dialog(page).getByRole('button', { name: 'Différence précédente' }).click();
    await dialog(page).getByRole('button', { name: 'Différence précédente' }).click();
    await expect.poll(() => present(page).textContent()).toContain('Tout autre chose, neuf.');
    await expect.poll(() => present(page).count()).toBe(1);
    await expect.poll(() => present(page).isVisible()).toBe(true);
    await page.context().close();
  });

  it('is compared with what was typed a moment ago', async () => {
    const id = await written();
    const page = await desk.page(`letter/${id}`);
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Vite.');
    await page.getByRole('button', { name: 'Versions antérieures' }).click();
    await choose(page, 'Relu par Anna');
    await says(page, '1 mot ajouté, 0 supprimé');
    expect((await inserted(page)).join()).toContain('Vite');
    await page.context().close();
  });

  it('is taken up as it is shown', async () => {
    const id = await written();
    const page = await open(id);
    await choose(page, 'Premier jet');
    await dialog(page).getByRole('button', { name: 'Reprendre ce texte' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    const { versions } = await desk.call('letter.show', { id });
    expect(versions[0]).toMatchObject({ body: FIRST.join('\n\n'), own_salutation: null });
    await page.context().close();
  });

  it('says what was added in the language of the person, the words in that of the letter', async () => {
    const german = await desk.page(`letter/${await written()}`, { locale: 'de-BE' });
    await german.locator('.editor.body .ProseMirror').waitFor();
    await german.getByRole('button', { name: 'Frühere Fassungen' }).click();
    await german.getByText('Mit dem jetzigen Text', { exact: true }).waitFor();
    await choose(german, 'Premier jet');
    const text = dialog(german).getByRole('region', { name: 'Verglichener Text' });
    const told = text.getByRole('insertion').first().getByText('hinzugefügt:');
    await expect.poll(() => told.getAttribute('lang')).toBe('de');
    await expect.poll(() => text.getAttribute('lang')).toBe('fr');
    await german.context().close();
  });

  it.each([320, 720])('fits in %s pixels', async (width) => {
    const page = await open(await written(), { viewport: { width, height: 640 } });
    await choose(page, 'Premier jet');
    await says(page, '8 mots ajoutés, 5 supprimés');
    expect(await overflow(page)).toBe(0);
    expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.context().close();
  });
});
