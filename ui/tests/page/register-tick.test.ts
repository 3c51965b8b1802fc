// Rows of the register are ticked as letters are, and their proofs written in one go.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';
import { filled } from './register';

let desk: DeskForTest;
beforeEach(async () => {
  desk = await DeskForTest.open();
  await filled(desk);
});
afterEach(() => desk.close());

async function register(): Promise<Page> {
  const page = await desk.page('archive');
  await page.getByText('8 inscriptions').waitFor();
  return page;
}

const bundles = () =>
  existsSync(join(desk.folder, 'saved'))
    ? readdirSync(join(desk.folder, 'saved')).filter((name) => name.startsWith('preuve-'))
    : [];

it('ticks by Space, Shift and Ctrl A, and Escape leaves', async () => {
  const page = await register();
  await page.locator('[data-at="0"]').focus();
  await page.keyboard.press('Space');
  await page.getByText('Sélection : 1').waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Sélection : 3').waitFor();
  expect(await page.locator('[data-at="2"]').getAttribute('aria-selected')).toBe('true');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Control+a');
  await page.getByText('Sélection : 8').waitFor();
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('[data-at="2"]').focus();
  await page.keyboard.press('Escape');
  await page.getByText('8 inscriptions').waitFor();
  await page.context().close();
});

it('writes the proofs of what was sealed, and says what has none', async () => {
  const page = await register();
  await page.locator('[data-at="0"]').focus();
  await page.keyboard.press('Control+a');
  await page.getByText('Sélection : 8').waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Dossiers de preuve' }).click();
  await page.getByText('4 dossiers de preuve écrits. 4 inscriptions n’en ont pas').waitFor();
  expect(bundles().sort()).toEqual([
    'preuve-2026-001',
    'preuve-2026-002',
    'preuve-2026-003',
    'preuve-2026-004',
  ]);
  for (const name of bundles()) expect(readdirSync(join(desk.folder, 'saved', name))).toContain('SHA256SUMS');
  await page.getByText('8 inscriptions').waitFor();
  await page
    .locator('[data-pane=toasts]')
    .getByRole('button', { name: /Copier l’empreinte/ })
    .click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[0-9a-f]{64}$/);
  await page.context().close();
});

it('writes them by Ctrl E too, and says where nothing is sealed', async () => {
  const page = await register();
  await page.getByRole('row', { name: /Invitation à l’audition/ }).focus();
  await page.keyboard.press('Space');
  await page.getByText('Sélection : 1').waitFor();
  await page.keyboard.press('Control+e');
  await page.getByText('Aucune lettre scellée dans la sélection').waitFor();
  expect(bundles()).toEqual([]);
  await page
    .getByRole('row', { name: /Ateliers partagés/ })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await page.getByText('Sélection : 1').waitFor();
  await page.keyboard.press('Control+e');
  await page.getByText('Un dossier de preuve écrit').waitFor();
  expect(bundles().length).toBe(1);
  await page.context().close();
});

it('writes the list of what is ticked alone', async () => {
  const page = await register();
  await page.locator('[data-at="0"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Sélection : 2').waitFor();
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: 'Les 2 lignes cochées en CSV' }).click();
  await page.getByText('2 inscriptions écrites').waitFor();
  const csv = readFileSync(join(desk.folder, 'saved', 'registre-2026-11-24.csv'), 'utf8');
  expect(csv.trim().split('\n').length).toBe(3);
  await page.context().close();
});
