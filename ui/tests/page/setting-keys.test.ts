// Keys of one's own: pressed, used, seen wherever a key is shown; refused with the reason, taken over, taken back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  await desk.draft('flanders/education', 'Activering van kunstenaars', 'nl');
});
afterAll(() => desk.close());

const keyOf = (page: Page, id: string) => page.locator(`[data-key="${id}"]`);
const caps = async (page: Page, id: string) =>
  (await keyOf(page, id).textContent())?.replace(/\s+/g, ' ').trim();
const undo = (page: Page) => page.locator('[data-pane=toasts]').getByRole('button', { name: 'Annuler' });

async function open(options = {}): Promise<Page> {
  const page = await desk.page('setting/keyboard', options);
  await keyOf(page, 'go.palette').waitFor();
  return page;
}

async function press(page: Page, id: string, keys: string) {
  await keyOf(page, id).click();
  await page.getByText('Appuyez sur les touches…').waitFor();
  await page.keyboard.press(keys);
}

describe('a key of one’s own', () => {
  it('is used, stands in palette and sheet, survives a reload, and is taken back', async () => {
    const page = await open();
    await press(page, 'go.directory', 'F4');
    await page.getByText('« Aller à l’annuaire » répond maintenant à F4').waitFor();
    expect(await caps(page, 'go.directory')).toBe('F4');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('go.directory');

    await page.reload();
    await keyOf(page, 'go.directory').waitFor();
    expect(await caps(page, 'go.directory')).toBe('F4');
    await page.keyboard.press('Control+4');
    expect(page.url()).toContain('setting/keyboard');
    await page.keyboard.press('F4');
    await expect.poll(() => page.url()).toContain('#/directory');

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('annuaire');
    const row = page.getByRole('dialog').getByRole('option', { name: /Aller à l’annuaire/ });
    await expect.poll(() => row.locator('kbd').allTextContents()).toEqual(['F4']);
    // Escape empties the field first.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.keyboard.press('F1');
    const sheet = page.getByRole('article');
    const line = sheet.locator('dl div', { hasText: 'Aller à l’annuaire' });
    await expect.poll(() => line.locator('kbd').allTextContents()).toEqual(['F4']);
    await sheet.getByRole('link', { name: 'Changer les raccourcis' }).click();
    await expect.poll(() => page.url()).toContain('setting/keyboard');

    await page.getByRole('button', { name: 'Revenir à Ctrl 4' }).click();
    expect(await caps(page, 'go.directory')).toBe('Ctrl 4');
    await undo(page).click();
    expect(await caps(page, 'go.directory')).toBe('F4');
    await page.context().close();
  });

  it('shows in the tooltips of the window', async () => {
    const page = await open();
    await press(page, 'go.help', 'Shift+F1');
    await page.getByRole('navigation').getByRole('button', { name: 'Aide' }).hover();
    await expect.poll(() => page.locator('.tip kbd').allTextContents()).toEqual(['Maj', 'F1']);
    await page.context().close();
  });

  it('may be none, and the browser does not get the key that was freed', async () => {
    const page = await open();
    await press(page, 'go.search', 'Delete');
    await page.getByText('« Rechercher ici » n’a plus de touche').waitFor();
    expect(await caps(page, 'go.search')).toBe('aucune touche');
    const kept = await page.evaluate(
      () =>
        !window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, cancelable: true })),
    );
    expect(kept).toBe(true);
    await page.context().close();
  });

  it('undoes in a text as outside of it', async () => {
    const page = await open();
    await press(page, 'desk.undo', 'Control+u');
    await page.getByText('répond maintenant à Ctrl U').waitFor();
    await page.evaluate(() => (location.hash = '#/letters'));
    await page.getByText('Activering van kunstenaars').first().dblclick();
    const text = page.locator('.editor.body .ProseMirror');
    await text.getByText('Nous vous écrivons').click();
    const before = await text.textContent();
    await page.keyboard.type('Voorts');
    await expect.poll(() => text.textContent()).not.toBe(before);
    await page.keyboard.press('Control+u');
    await expect.poll(() => text.textContent()).toBe(before);
    await page
      .locator('[data-pane=head]')
      .getByRole('button', { name: /^Annuler/ })
      .hover();
    await expect.poll(() => page.locator('.tip kbd').allTextContents()).toEqual(['Ctrl', 'U']);
    await page.context().close();
  });
});

describe('keys that are refused', () => {
  it('are named with the command that has them, and can be taken over', async () => {
    const page = await open();
    await press(page, 'letter.new', 'Control+k');
    await page
      .getByText('Ctrl K lance déjà « Rechercher partout, ou lancer une commande ».')
      .first()
      .waitFor();
    expect(await caps(page, 'go.palette')).toBe('Ctrl K · Ctrl Maj P');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choisir d’autres touches' }).click();
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'Prendre Ctrl K' }).click();
    await page.getByText('Ctrl K lance maintenant « Nouvelle lettre »').waitFor();
    expect(await caps(page, 'letter.new')).toBe('Ctrl K');
    expect(await caps(page, 'go.palette')).toBe('Ctrl Maj P');
    await undo(page).click();
    expect(await caps(page, 'letter.new')).toBe('Ctrl N');
    expect(await caps(page, 'go.palette')).toBe('Ctrl K · Ctrl Maj P');
    await page.context().close();
  });

  it('each say why, and the row goes on listening', async () => {
    const page = await open();
    await keyOf(page, 'letter.new').click();
    for (const [keys, why] of [
      ['Control+b', 'dans le texte ou dans les listes : « Gras »'],
      ['Control+Alt+k', 'ensemble font AltGr'],
      ['Alt+k', 'Alt avec un caractère'],
      ['Control+Shift+U', 'Ctrl Maj U sert, sous Linux'],
      ['Control+Shift+E', 'Ctrl Maj E sert, sous Linux'],
      ['k', 'Cette touche écrit du texte. Ajoutez Ctrl'],
      ['Enter', 'Entrée sert partout'],
      ['Tab', 'Tab sert partout'],
      [' ', 'Espace sert partout'],
      ['ArrowDown', '↓ sert partout'],
      ['Control+v', 'Ctrl V sert à modifier le texte'],
    ] as const) {
      await page.keyboard.press(keys);
      await page.getByText(why).first().waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByText('Appuyez sur les touches…').waitFor({ state: 'detached' });
    expect(await caps(page, 'letter.new')).toBe('Ctrl N');
    expect(await page.evaluate(() => localStorage.getItem('keys'))).toBeNull();
    await page.context().close();
  });

  it('do no harm where they were kept all the same', async () => {
    const page = await open();
    for (const kept of ['{', '7', '{"go.palette":"K","letter.new":9,"nothing":"F4"}']) {
      await page.evaluate((text) => localStorage.setItem('keys', text), kept);
      await page.reload();
      await keyOf(page, 'go.palette').waitFor();
      expect(await caps(page, 'go.palette')).toBe('Ctrl K · Ctrl Maj P');
      expect(await caps(page, 'letter.new')).toBe('Ctrl N');
    }
    await page.context().close();
  });
});

it('everything comes back at once, and that is taken back too', async () => {
  const page = await open();
  const all = page.getByRole('button', { name: 'Tout rétablir' });
  await expect.poll(() => all.getAttribute('aria-disabled')).toBe('true');
  await press(page, 'letter.new', 'F4');
  await press(page, 'go.today', 'Control+k');
  await page.keyboard.press('Enter');
  await all.click();
  await page.getByText('Tous les raccourcis sont ceux d’origine').waitFor();
  expect(await caps(page, 'letter.new')).toBe('Ctrl N');
  expect(await caps(page, 'go.palette')).toBe('Ctrl K · Ctrl Maj P');
  await undo(page).click();
  expect(await caps(page, 'letter.new')).toBe('F4');
  expect(await caps(page, 'go.palette')).toBe('Ctrl Maj P');
  expect(await caps(page, 'go.today')).toBe('Ctrl K');
  await page.context().close();
});

it('goes by the keyboard alone', async () => {
  const page = await open();
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Tab');
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  expect(await at()).toBe('go.palette');
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe('go.today');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  // The focus is on the second act; Escape leaves everything as it was.
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Prendre Ctrl K');
  await page.keyboard.press('Escape');
  expect(await at()).toBe('go.today');
  expect(await caps(page, 'go.today')).toBe('Ctrl 1');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  expect(await at()).toBe('go.today');
  expect(await caps(page, 'go.today')).toBe('Ctrl K');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await caps(page, 'go.today')).toBe('Ctrl 1');
  expect(await at()).toBe('go.today');
  await page.keyboard.press('End');
  expect(await at()).toMatch(/^(letter|template)\./);
  await page.keyboard.press('Tab');
  expect(await at()).toBeNull();
  await page.context().close();
});

it('lets single letters act in lists, or not', async () => {
  const page = await open();
  await page.getByLabel('Agir par une seule lettre dans les listes').uncheck();
  await page.keyboard.press('Control+1');
  await page.getByRole('option').first().focus();
  await expect.poll(() => page.locator('[data-pane=matter] kbd').count()).toBe(0);
  await page.keyboard.press('c');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+5');
  await page.getByRole('row', { name: /Chômage des artistes/ }).click();
  await page.keyboard.press('n');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  // Nor within the entry beside the list.
  const within = page.locator('[data-pane=record]').getByRole('button').first();
  for (const letter of ['n', 'a']) {
    await within.focus();
    await page.keyboard.press(letter);
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  }
  await page.keyboard.press('F1');
  await page.keyboard.press('F1');
  const change = page.getByRole('article').getByRole('link', { name: 'Changer les raccourcis' });
  await change.waitFor();
  await expect.poll(() => page.getByText('Clore sans réponse, dans Aujourd’hui').count()).toBe(0);
  await change.click();
  await page.getByLabel('Agir par une seule lettre dans les listes').check();
  await page.keyboard.press('Control+1');
  await page.getByRole('option').first().focus();
  await expect
    .poll(() => page.locator('[data-pane=matter] kbd').allTextContents())
    .toEqual(['R', 'N', 'P', 'A', 'C']);
  await page.keyboard.press('c');
  await page.getByRole('dialog').getByText('Clore 2026/001 sans réponse').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  await page.getByRole('row', { name: /Chômage des artistes/ }).click();
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'Noter une réponse à 2026/001' }).waitFor();
  await page.keyboard.press('Escape');
  await within.focus();
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: 'David Clarinval' }).waitFor();
  await page.context().close();
});

it('moves the primary act within dialogs too, and names it on the buttons of a letter', async () => {
  const page = await open();
  await press(page, 'view.primary', 'Control+m');
  await press(page, 'letter.export', 'F4');
  await page.keyboard.press('Control+5');
  await page.getByRole('row', { name: /Chômage des artistes/ }).click();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'David Clarinval' });
  await dialog.getByRole('textbox').first().fill('Rappelle demain');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => dialog.count()).toBe(1);
  await page.keyboard.press('Control+m');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+2');
  await page.getByRole('row', { name: /Activering/ }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Exporter' }).getAttribute('title')).toBe('F4');
  await expect
    .poll(() => page.getByRole('button', { name: 'Enregistrer l’envoi' }).getAttribute('title'))
    .toBe('Ctrl M');
  await page.getByRole('button', { name: 'Versions antérieures' }).click();
  await page.getByText('Ctrl S en garde une sous un nom.').waitFor();
  await page.context().close();
});

it('has no barrier in light or dark, listening or refusing, and fits a narrow window', async () => {
  const page = await open();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
    await press(page, 'letter.new', 'Control+b');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await press(page, 'letter.new', 'F4');
  expect(await barriers(page)).toEqual([]);
  await keyOf(page, 'letter.new').click();
  await page.keyboard.press('Control+k');
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
    const beside = await keyOf(page, 'letter.new').evaluate((key) => {
      const name = key.closest('[role=row]')!.querySelector('[role=rowheader]')!.getBoundingClientRect();
      const own = key.getBoundingClientRect();
      return own.left >= name.right || own.top >= name.bottom;
    });
    expect(beside, `${width} pixels: the key beside its name`).toBe(true);
  }
  await page.context().close();
});
