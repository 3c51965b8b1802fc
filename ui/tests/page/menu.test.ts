// The menu in the system's place: what the page tells the window of it, which lines act, and what a chosen one does.
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeskForTest } from './desk';

/** The window is told in its own time. */
const until = <T>(what: () => T) => expect.poll(what, { timeout: 20_000 });

let desk: DeskForTest;
let letter: string;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  letter = await desk.draft('federal/employment', 'Chômage des artistes');
});
afterAll(() => desk.close());

interface Line {
  id: string;
  label: string;
  keys: string | null;
}
interface Told {
  name: string;
  question: { menus?: { label: string; lines: (Line | null)[] }[]; ids?: string[] };
}

/** What the page asked of the window, from its first moment. */
class Window {
  #asked: Told[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request: Request) => {
      // What an earlier document asked says nothing of this one.
      if (request.isNavigationRequest()) this.#asked = [];
      if (request.url().endsWith('/call')) this.#asked.push(request.postDataJSON() as Told);
    });
  }

  of(name: string): Told[] {
    return this.#asked.filter((told) => told.name === `window.${name}`);
  }

  get menus() {
    return this.of('set_menu').at(-1)?.question.menus ?? [];
  }

  line(id: string): Line | undefined {
    return this.menus.flatMap((menu) => menu.lines).find((line) => line?.id === id) ?? undefined;
  }

  get acting(): string[] {
    return this.of('enable_menu').at(-1)?.question.ids ?? [];
  }

  /** How often the menu was told of. */
  get count(): number {
    return this.of('set_menu').length + this.of('enable_menu').length;
  }
}

async function open(at: string): Promise<Window> {
  const page = await desk.page(at);
  const address = page.url();
  // The document that goes may still ask something while the next one is fetched.
  await page.goto('about:blank');
  const window = new Window(page);
  await page.goto(address);
  await until(() => window.acting).toContain('go.letters');
  return window;
}

const choose = (page: Page, id: string) =>
  page.evaluate((detail) => window.dispatchEvent(new CustomEvent('plaidoyer-menu', { detail })), id);

describe('the menu of the window', () => {
  it('has the commands under their names, each with the key it has', async () => {
    const window = await open('letters');
    expect(window.menus.map((menu) => menu.label)).toEqual([
      'Fichier',
      'Édition',
      'Affichage',
      'Aller',
      'Aide',
    ]);
    expect(window.menus[0]!.lines[0]).toEqual({ id: 'letter.new', label: 'Nouvelle lettre', keys: 'Ctrl N' });
    expect(window.line('desk.redo')).toEqual({ id: 'desk.redo', label: 'Rétablir', keys: 'Ctrl Maj Z' });
    expect(window.line('go.keys')!.keys).toBe(null);
    for (const { lines } of window.menus) {
      expect(lines[0]).not.toBe(null);
      expect(lines.at(-1)).not.toBe(null);
    }
    expect(window.of('set_menu')).toHaveLength(1);
    await window.page.context().close();
  });

  it('speaks the language of the person, and shows the keys they chose', async () => {
    const window = await open('setting/keyboard');
    const { page } = window;
    await page.locator('[data-key="go.directory"]').click();
    await page.getByText('Appuyez sur les touches…').waitFor();
    await page.keyboard.press('F4');
    await until(() => window.line('go.directory')?.keys).toBe('F4');
    await page.evaluate(() => (location.hash = '#/setting/language'));
    await page.getByRole('radio', { name: 'Deutsch' }).click({ force: true });
    await until(() => window.menus.map((menu) => menu.label)).toEqual([
      'Datei',
      'Bearbeiten',
      'Ansicht',
      'Gehe zu',
      'Hilfe',
    ]);
    expect(window.line('letter.new')).toEqual({ id: 'letter.new', label: 'Neues Schreiben', keys: 'Strg N' });
    // Of a menu that is set anew every line acts, until it is told which do.
    await until(() => window.acting).toContain('go.letters');
    await page.context().close();
  });

  it('lets those lines act whose command can be given now', async () => {
    const window = await open('letters');
    await until(() => window.acting).toContain('view.primary');
    expect(window.acting).not.toContain('letter.name-version');
    await choose(window.page, 'letter.name-version');
    await window.page.evaluate((id) => (location.hash = `#/letter/${id}`), letter);
    await until(() => window.acting).toContain('letter.name-version');
    await window.page.keyboard.press('Control+s');
    await window.page.getByRole('dialog').waitFor();
    // A dialog stands before everything but the end of the window.
    await until(() => window.acting).toEqual(['window.close']);
    await choose(window.page, 'go.letters');
    await window.page.keyboard.press('Escape');
    await until(() => window.acting).toContain('letter.name-version');
    expect(window.page.url()).toContain('#/letter/');
    await window.page.context().close();
  });

  it('does what is chosen, as the key does', async () => {
    const window = await open('today');
    const { page } = window;
    await choose(page, 'go.letters');
    await page.waitForURL(/#\/letters/);
    await page.getByText('Chômage des artistes').first().waitFor();
    await choose(page, 'go.nowhere');
    await choose(page, 'go.search');
    const field = page.getByRole('searchbox');
    await until(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('chômage');
    // Undo is that of the text in which one writes.
    await choose(page, 'desk.undo');
    await until(() => field.inputValue()).not.toBe('chômage');
    await choose(page, 'go.palette');
    await page.getByRole('dialog').waitFor();
    await page.context().close();
  });

  it('is told of nothing while nothing changes', async () => {
    const window = await open('letters');
    const { page } = window;
    await page.getByText('1 lettre').waitFor();
    await until(() => window.acting).toContain('go.search');
    const before = window.count;
    const field = page.getByRole('searchbox');
    await field.fill('rien de tel');
    await page.getByText('Aucune lettre ne contient ces mots.').waitFor();
    await field.fill('');
    await page.getByText('1 lettre').waitFor();
    await page.locator('[data-at="0"]').focus();
    await page.keyboard.press('Space');
    await page.getByText('Sélection : 1').waitFor();
    expect(window.count).toBe(before);
    await page.context().close();
  });

  it('closes the window, also by its key and behind a dialog', async () => {
    const window = await open('letters');
    const { page } = window;
    await page.keyboard.press('Control+q');
    await until(() => window.of('close').length).toBe(1);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await choose(page, 'window.close');
    await until(() => window.of('close').length).toBe(2);
    await page.context().close();
  });
});

describe('keys that many programs have', () => {
  it('open the palette and the sheet of keys', async () => {
    const { page } = await open('letters');
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('dialog', { name: 'Trouver ou agir' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+?');
    await page.waitForURL(/#\/help\/key/);
    const sheet = page.getByRole('article');
    await sheet.locator('dl div', { hasText: 'Voir tous les raccourcis' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/#\/letters/);
    await page.context().close();
  });
});
