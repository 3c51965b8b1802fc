// A window that is opened again: the letter, its caret and its version, as they were left.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

describe('a window that is opened again', () => {
  it('shows the letter that was open, the caret where it stood', async () => {
    const id = await desk.draft('federal/employment', 'Statut de l’artiste');
    const page = await desk.page(`letter/${id}`);
    const body = page.getByRole('textbox', { name: 'Texte de la lettre' });
    await body.click();
    await page.keyboard.press('Control+Home');
    for (const key of 'Nous, ') await page.keyboard.press(key);
    await page.getByText('Enregistré').first().waitFor();
    await page.goto('about:blank');
    await page.goto(desk.address);
    await body.waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true]'));
    await page.keyboard.type('x');
    await body.getByText('Nous, xNous vous écrivons').waitFor();
    expect(page.url()).toContain(`letter/${id}`);
    await page.context().close();
  });

  it('does not take an address that is asked for to another place', async () => {
    const page = await desk.page('directory/federal');
    await page.getByText('Fonctions qui en dépendent').first().waitFor();
    await page.goto('about:blank');
    await page.goto(`${desk.address}/#/archive`);
    await page.getByRole('heading', { name: 'Registre' }).waitFor();
    await page.context().close();
  });
});
