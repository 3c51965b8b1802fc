// What there is to say about a letter: set aside by the person, taken up again; and what is drawn over its page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

async function write(body: string): Promise<{ id: string; page: Page }> {
  const { id } = await desk.call('letter.compose', {
    template: 'question',
    to: 'federal/employment',
    language: 'fr',
    subject: 'Chômage des artistes',
    body,
    fields: {},
    date: null,
    signatories: [],
    enclosures: [],
  });
  const page = await desk.page(`letter/${id}`);
  await page.locator('.page svg').first().waitFor();
  return { id, page };
}

const codes = async (id: string) => {
  const { notices, ignored } = await desk.call('letter.check', { id });
  return [notices.map((one) => one.code), ignored.map((one) => one.code)] as const;
};

describe('a point to check', () => {
  it('is ignored in this letter only, and comes back by one button', async () => {
    const { id, page } = await write('Le mot 日本 ne s’imprime pas.');
    const note = page.locator('.note', { hasText: '日' });
    await note.getByRole('button', { name: 'Ignorer ici' }).click();
    await note.waitFor({ state: 'detached' });
    await expect.poll(async () => (await codes(id))[1]).toEqual(['missing-glyph']);
    // It says something else now, and so is said again.
    await page.locator('.editor.body .ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(100);
    await page.keyboard.type(' Ni 中.');
    await page.locator('.note', { hasText: '中' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.note.warn').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /à vérifier/ }).click();
    const list = page.getByRole('region', { name: 'À vérifier' });
    expect(await barriers(page)).toEqual([]);
    await list.getByRole('button', { name: 'Rétablir' }).click();
    await page.locator('.note', { hasText: '日' }).waitFor();
    expect((await codes(id))[1]).toEqual([]);
    await page.context().close();
  });

  it('that was ignored comes back by undo', async () => {
    const { id, page } = await write('Le mot 日本 ne s’imprime pas.');
    await page.locator('.note.warn').getByRole('button', { name: 'Ignorer ici' }).click();
    await expect.poll(async () => (await codes(id))[1]).toEqual(['missing-glyph']);
    await page.getByRole('button', { name: /^Annuler « Point ignoré »/ }).click();
    await expect.poll(async () => (await codes(id))[1]).toEqual([]);
    await page.context().close();
  });

  it('cannot be ignored where it blocks', async () => {
    const { id, page } = await write('Un {{champ_inconnu}} ici.');
    await page.locator('.note.block').waitFor();
    await expect
      .poll(() => page.locator('.note.block').getByRole('button', { name: 'Ignorer ici' }).count())
      .toBe(0);
    await expect(desk.call('letter.edit', { id, ignore: 'unknown-field' })).rejects.toThrow('not-found');
    await page.context().close();
  });
});

describe('over the page', () => {
  it('stand the window of the envelope and the folds, where one wants to see them', async () => {
    const { page } = await write('Un mot.');
    const over = page.locator('.over').first();
    await expect.poll(() => over.locator('> *').count()).toBe(0);
    await page.getByRole('button', { name: 'Fenêtre', exact: true }).click();
    await page.getByRole('button', { name: 'Plis', exact: true }).click();
    const [sheet, window] = [await over.boundingBox(), await over.locator('.window').boundingBox()];
    // 110 mm from the left, 42 mm from the top, 80 mm wide.
    expect((window!.x - sheet!.x) / sheet!.width).toBeCloseTo(110 / 210, 2);
    expect((window!.y - sheet!.y) / sheet!.height).toBeCloseTo(42 / 297, 2);
    expect(window!.width / sheet!.width).toBeCloseTo(80 / 210, 2);
    await expect.poll(() => over.locator('.fold').count()).toBe(2);
    await page.reload();
    await over.locator('.window').waitFor();
    await page.context().close();
  });
});

describe('the axis of a letter', () => {
  it('is given on its card, and taken away', async () => {
    const { id, page } = await write('Un mot.');
    const row = page.locator('.row', { hasText: 'Axe de plaidoyer' });
    await row.getByRole('button', { name: 'Changer' }).click();
    await page.keyboard.type('  Statut de l’artiste ');
    await page.keyboard.press('Enter');
    await row.getByText('Statut de l’artiste', { exact: true }).waitFor();
    expect((await desk.call('letter.show', { id })).axis).toBe('Statut de l’artiste');
    await row.getByRole('button', { name: 'Changer' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await desk.call('letter.show', { id })).axis).toBeNull();
    await page.context().close();
  });
});
