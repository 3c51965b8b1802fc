// Pictures to look at instead of reading: the file of an office, a year by government, a chain on the calendar. Each is
// gone through by the keyboard, has the table behind it, and comes to paper alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { barriers, DeskForTest, overflow } from './desk';
import { filled, type Filled } from './register';

let desk: DeskForTest;
let letters: Filled;
beforeAll(async () => {
  desk = await DeskForTest.open();
  letters = await filled(desk);
  await desk.call('reply.record', {
    letter: letters.studios,
    kind: 'commitment',
    on: '2026-11-19',
    words: 'Un arrêté suivra.',
    promised: '2027-03',
  });
});
afterAll(() => desk.close());

const showAs = (page: Page, look: 'Image' | 'Tableau') =>
  page.getByRole('radio', { name: look }).check({ force: true });

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

/** No barrier in either scheme, and nothing wider than its window: the picture scrolls in a box of its own. */
async function isAtHome(page: Page) {
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await page.emulateMedia({ forcedColors: 'none' });
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** What is on the paper, printed from the dark window. */
async function printed(
  page: Page,
  way: 'button' | 'key' = 'button',
): Promise<{ words: string; ground: string; ink: string; lone: boolean }> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.printed;
    window.print = () => (document.documentElement.dataset.printed = 'yes');
  });
  if (way === 'key') await page.keyboard.press('Control+p');
  else await page.getByRole('button', { name: 'Imprimer' }).click();
  await page.locator('[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => {
    const seen = [...document.body.children].filter((one) => one.checkVisibility());
    const sheet = document.querySelector<HTMLElement>('.sheet')!;
    return {
      words: sheet.innerText,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(sheet).color,
      lone: seen.length === 1 && seen[0] === sheet,
    };
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await expect.poll(() => page.locator('.sheet').count()).toBe(0);
  return paper;
}

/** Of a colour as the browser computes it: 0 is black, 1 white. */
function lightness(colour: string): number {
  const found = /oklch\(([\d.]+)/.exec(colour);
  if (found) return Number(found[1]);
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map(Number) as [number, number, number];
  return (red + green + blue) / 3 / 255;
}

describe('the file of an office', () => {
  async function file(): Promise<Page> {
    const page = await desk.page('directory/federal/employment');
    await page.getByRole('table', { name: 'Échanges' }).waitFor();
    await showAs(page, 'Image');
    await page.getByRole('group', { name: /^Échanges dans le temps/ }).waitFor();
    await page.getByRole('link', { name: /, refus 2026/ }).waitFor();
    return page;
  }

  it('is a picture whose every mark says what it is, with the table behind it', async () => {
    const page = await file();
    const picture = page.getByRole('group', { name: /2 lettres.*2 pièces reçues.*2 appels/ });
    await picture.getByRole('link', { name: /David Clarinval, depuis/ }).waitFor();
    await picture.getByRole('link', { name: /2 septembre 2026, lettre .*Statut social.*refus/ }).waitFor();
    await picture.getByRole('link', { name: /20 septembre 2026, refus \S+, Statut social/ }).waitFor();
    await picture.getByRole('link', { name: /3 novembre 2026, accusé de réception/ }).waitFor();
    await picture.getByRole('button', { name: /12 novembre 2026, appel, Le conseiller/ }).waitFor();
    await picture.getByRole('button', { name: /note, Le cabinet hésite.*hors export/ }).waitFor();
    const table = page.getByRole('table', { name: 'Échanges' });
    await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(5);
    const legend = page.getByRole('list', { name: 'Légende' });
    for (const words of ['lettre', 'refus', 'accusé de réception', 'appel'])
      await legend.getByText(words, { exact: true }).waitFor();
    await isAtHome(page);
    await page.context().close();
  });

  it('is one stop of the Tab key, gone through by arrows, and opens what one stands on', async () => {
    const page = await file();
    await expect.poll(() => page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
    await page.locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    await page.getByRole('link', { name: /2 septembre 2026, lettre/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/refus|accusé/);
    await page.locator('.tip', { hasText: /refus|accusé/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.tip').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/lettre/);
    await page.keyboard.press('Enter');
    await page.getByText('sceau intact').waitFor();
    await page.context().close();
  });

  it('leads from a call to where it is written', async () => {
    const page = await file();
    await page.getByRole('button', { name: /appel, Le conseiller/ }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Le conseiller demande'));
    expect(await focused(page)).toBe('TR');
    await page.reload();
    await page.getByRole('table', { name: 'Échanges' }).getByText('hors export').waitFor();
    await page.context().close();
  });

  it('comes to paper alone, in dark ink, without what is kept from exports', async () => {
    const page = await file();
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = await printed(page);
    expect(paper.lone).toBe(true);
    expect(lightness(paper.ground)).toBe(1);
    expect(lightness(paper.ink)).toBeLessThan(0.4);
    for (const words of [
      'Titulaires',
      'Statut social : avis',
      'Le conseiller demande',
      'hors export n’est pas',
    ])
      expect(paper.words).toContain(words);
    expect(paper.words).not.toContain('Le cabinet hésite');
    await page.context().close();
  });

  it('shows a promise for as long as its day is uncertain, and a person’s offices', async () => {
    const page = await desk.page('directory/brussels/employment');
    await page.getByRole('table', { name: 'Échanges' }).waitFor();
    await showAs(page, 'Image');
    const promise = page.getByRole('link', { name: /Échéance promise : mars 2027/ });
    await promise.waitFor();
    expect((await promise.boundingBox())!.width).toBeGreaterThanOrEqual(24);
    await page.goto(`${desk.address}/#/directory/david-clarinval`);
    await page.getByRole('group', { name: /^Échanges dans le temps/ }).waitFor();
    await page
      .getByRole('link', { name: /Vice-Premier ministre.*depuis/ })
      .last()
      .waitFor();
    await page.context().close();
  });
});

describe('a year by government', () => {
  const AT = 'archive?picture=year&year=2026';

  it('is reached from the register, linked to, and opened again', async () => {
    const page = await desk.page('archive');
    await page.getByRole('link', { name: 'L’année en image' }).click();
    await page.getByRole('group', { name: /^Lettres de 2026 mois par mois/ }).waitFor();
    expect(page.url()).toContain('picture=year');
    await page.reload();
    await page.getByRole('group', { name: /4 envoyées/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Objet' }).waitFor();
    await page.context().close();
  });

  it('tells each month in words, and leads to its entries', async () => {
    const page = await desk.page(AT);
    const month = page.getByRole('link', { name: /^septembre 2026, Gouvernement fédéral : 1 lettre/ });
    await month.waitFor();
    await expect.poll(() => page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
    await isAtHome(page);
    await month.focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^octobre 2026, Gouvernement fédéral/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByText(/inscriptions? sur/).waitFor();
    await page.getByRole('button', { name: 'Gouvernement fédéral' }).first().waitFor();
    await page.context().close();
  });

  it('is a table too, sorted as one chooses', async () => {
    const page = await desk.page(AT);
    await showAs(page, 'Tableau');
    const totals = page.getByRole('table', { name: /Ce que sont devenues les lettres de 2026/ });
    await totals.getByRole('row', { name: /Gouvernement fédéral/ }).waitFor();
    await page.getByRole('table', { name: /mois par mois/ }).waitFor();
    await page.getByLabel('Trier par').selectOption({ label: 'nom' });
    const names = await totals.getByRole('rowheader').allInnerTexts();
    const sorted = names.slice(0, -1).sort(new Intl.Collator('fr-BE').compare);
    expect(names.slice(0, -1)).toEqual(sorted);
    await isAtHome(page);
    await page.context().close();
  });

  it('says when there is nothing to see', async () => {
    const page = await desk.page('archive?picture=year&year=2019');
    await page.getByText('Aucune lettre n’est partie en 2019.').waitFor();
    await isAtHome(page);
    await page.getByLabel('Année').selectOption('2026');
    await page.getByRole('group', { name: /^Lettres de 2026/ }).waitFor();
    expect(page.url()).toContain('year=2026');
    await page.context().close();
  });

  it('comes to paper with its totals', async () => {
    const page = await desk.page(AT);
    await page.getByRole('group', { name: /^Lettres de 2026/ }).waitFor();
    const paper = await printed(page);
    expect(paper.lone).toBe(true);
    for (const words of ['Lettres de 2026, par gouvernement', 'Gouvernement fédéral', 'part sans réaction'])
      expect(paper.words).toContain(words);
    await page.context().close();
  });
});

describe('a chain on the calendar', () => {
  /** The matter, and the dialog in which its chain is looked at. */
  async function chain() {
    const page = await desk.page('today');
    await page.getByRole('option', { name: /Activering van kunstenaars/ }).click();
    const button = page.locator('[data-pane=matter]').getByRole('button', { name: 'Voir au calendrier' });
    await button.click();
    const dialog = page.getByRole('dialog', { name: /^Calendrier des relances, lettre 2026/ });
    const picture = dialog.getByRole('img', { name: /^Du 5 octobre 2026 au .* jours ouvrables comptés/ });
    await picture.waitFor();
    return { page, button, dialog, picture };
  }

  it('shows the working days that were counted, those left out, and each step', async () => {
    const { page, button, dialog, picture } = await chain();
    await dialog.locator('[lang=nl]', { hasText: 'Activering van kunstenaars' }).first().waitFor();
    await picture.getByText('octobre 2026', { exact: true }).waitFor();
    await picture.getByText('Jours non comptés').waitFor();
    await picture.getByText('première relance, en retard').waitFor();
    await dialog.getByRole('list', { name: 'Légende' }).getByText('jour non compté').waitFor();
    await isAtHome(page);
    await showAs(page, 'Tableau');
    const steps = dialog.getByRole('table', { name: 'Étapes' });
    await steps.getByRole('row', { name: /5 octobre 2026 mise à la poste/ }).waitFor();
    await dialog.getByRole('table', { name: 'Jours non comptés' }).getByRole('row').first().waitFor();
    await isAtHome(page);
    await showAs(page, 'Image');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('has its months side by side', async () => {
    const { page, picture } = await chain();
    const tops = await picture
      .locator('figure')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBe(3);
    expect(new Set(tops).size).toBe(1);
    await page.context().close();
  });

  it('counts as the desk counted when the reminder was set', async () => {
    const { follow_ups, dispatch } = await desk.call('archive.show', { id: letters.activation });
    const { page, picture } = await chain();
    const last = follow_ups.reduce((one, other) => (one.due > other.due ? one : other));
    await expect
      .poll(() => picture.getAttribute('aria-label'))
      .toContain(`${last.days} jours ouvrables comptés`);
    expect(dispatch.on).toBe('2026-10-05');
    await page.context().close();
  });

  it('comes to paper, by its button or by Ctrl P', async () => {
    const { page } = await chain();
    for (const way of ['button', 'key'] as const) {
      const paper = await printed(page, way);
      expect(paper.lone).toBe(true);
      for (const words of ['Calendrier des relances', 'mise à la poste', 'Jours non comptés'])
        expect(paper.words).toContain(words);
    }
    await page.context().close();
  });
});

describe('the words of the pictures', () => {
  it.each([
    ['nl-BE', 'Afbeelding', /^Contacten in de tijd/],
    ['de-BE', 'Bild', /^Schriftwechsel und Gespräche im Zeitverlauf/],
    ['en-GB', 'Picture', /^Exchanges over time/],
  ])('are those of the person in %s', async (locale, image, name) => {
    const page = await desk.page('directory/federal/employment', { locale });
    await page.getByRole('radio', { name: image }).check({ force: true });
    await page.getByRole('group', { name }).waitFor();
    await expect.poll(() => page.getByText(/^picture-/).count()).toBe(0);
    await page.context().close();
  });
});
