// How one finds an entry of the directory by the keyboard, and how an address, an office and its holder are entered.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

const german = { locale: 'de-BE' };
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

it('goes from the filter into the rows by the arrow, and shows the first by Enter', async () => {
  const page = await desk.page('directory/federal%2Femployment');
  const filter = page.getByRole('searchbox', { name: 'Filtrer l’annuaire' });
  await filter.fill('Demir');
  await filter.press('Enter');
  await page.getByRole('rowheader', { name: 'Zuhal Demir' }).waitFor();
  expect(await filter.evaluate((field) => field === document.activeElement)).toBe(true);
  await filter.fill('Clarinval');
  await filter.press('ArrowDown');
  await expect.poll(() => focused(page)).toContain('Clarinval');
  await page.getByRole('rowheader', { name: 'David Clarinval' }).waitFor();
  await page.context().close();
});

it('keeps an address by Enter, and by the key of the primary act', async () => {
  const page = await desk.page('directory/federal%2Femployment');
  for (const [street, key] of [
    ['Avenue des Arts 7', 'Enter'],
    ['Avenue des Arts 9', 'Control+Enter'],
  ] as const) {
    await page.getByRole('button', { name: 'Ajouter une adresse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Rue et numéro').fill(street);
    await dialog.getByLabel('Code postal').press('Enter');
    await dialog.getByText('À remplir').first().waitFor();
    await dialog.getByLabel('Code postal').fill('1210');
    await dialog.getByLabel('Commune').fill('Bruxelles');
    await dialog.getByLabel('Où vous l’avez lu').fill('courriel du cabinet');
    await dialog.getByLabel('Où vous l’avez lu').press(key);
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-pane=entry] .lines').getByText(street).waitFor();
  }
  // The day is said by the address and by its source, and no third time.
  const address = page.locator('.address', { hasText: 'Avenue des Arts 9' });
  expect((await address.innerText()).match(/24 novembre/g)?.length).toBe(2);
  await page.context().close();
});

it('has the fields within a building abreast in every language', async () => {
  for (const locale of ['fr-BE', 'nl-BE', 'de-BE', 'en-GB']) {
    const page = await desk.page('directory/federal%2Femployment', { locale });
    await page.locator('[data-pane=entry] section.where > .button').last().click();
    const tops = await page
      .locator('dialog .within input')
      .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().top));
    expect(new Set(tops).size, locale).toBe(1);
    await page.context().close();
  }
});

it('begins a new office in the language of the window, with the kind its organization asks for', async () => {
  const page = await desk.page('directory', german);
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const [title, role] = [dialog.getByLabel('Sprache der Bezeichnung'), dialog.getByLabel('Art des Amtes')];
  expect(await title.inputValue()).toBe('de');
  expect(await role.inputValue()).toBe('person');
  await dialog.getByLabel('Regierung oder Organisation').selectOption('federal');
  expect(await role.inputValue()).toBe('minister');
  await role.selectOption('governor');
  await dialog.getByLabel('Regierung oder Organisation').selectOption('');
  expect(await role.inputValue()).toBe('governor');
  await page.context().close();
});

it('asks whether a successor is the person of that name who stands there already', async () => {
  const page = await desk.page('directory/flanders%2Fhousing');
  const people = async () => (await desk.call('directory.search', { text: 'Zuhal Demir' })).people.length;
  const enter = async (since: string) => {
    await page.getByRole('button', { name: 'Ajouter un successeur' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Prénom').fill('Zuhal');
    await dialog.getByLabel('Nom de famille').fill('Demir');
    await dialog.getByLabel('En fonction depuis').fill(since);
    await dialog.getByLabel('Où vous l’avez lu').fill('communiqué');
    await page.keyboard.press('Enter');
    await dialog.getByText('figure déjà dans l’annuaire').waitFor();
    return dialog;
  };
  const dialog = await enter('2026-11-10');
  expect(await barriers(page, 'dialog')).toEqual([]);
  expect(await people()).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('rowheader', { name: 'Zuhal Demir' }).waitFor();
  expect(await people()).toBe(1);

  await enter('2026-11-20');
  await dialog.getByLabel('Une autre personne du même nom').check();
  await dialog.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await people()).toBe(2);
  await page.context().close();
});

it('says a year without the article of a day', async () => {
  const page = await desk.page('directory/dg%2Fadministration%2Femployment', german);
  const source = page.locator('[data-pane=entry] .source').first();
  await source.waitFor();
  expect((await source.innerText()).replace(/\s+/g, ' ')).toContain('ostbelgienlive.be, von 2020');
  await page.context().close();
});

it('breaks a long address of the web in its own column', async () => {
  const page = await desk.page('directory/dg%2Fculture', german);
  const link = page.locator('.contacts .link', { hasText: 'desktopdefault' });
  await link.waitFor();
  const [box, column] = [await link.boundingBox(), await page.locator('section.where').boundingBox()];
  expect(box!.x + box!.width).toBeLessThanOrEqual(column!.x + column!.width + 1);
  expect(
    await link.locator('.words').evaluate((words) => words.scrollWidth - words.parentElement!.clientWidth),
  ).toBeLessThanOrEqual(0);
  await page.context().close();
});
