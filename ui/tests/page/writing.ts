// A letter to write in, for the tests of its text.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DeskForTest } from './desk';

/** Makes a letter with this text and opens it, its page drawn. */
export async function write(desk: DeskForTest, body: string): Promise<[string, Page]> {
  const { id } = await desk.call('letter.compose', {
    template: 'position',
    to: 'federal/employment',
    language: 'fr',
    body,
    subject: 'Chômage des artistes',
    fields: {},
    date: null,
    signatories: [],
    enclosures: [],
  });
  const page = await desk.page(`letter/${id}`);
  await text(page).waitFor();
  await page.locator('.page svg').first().waitFor();
  return [id, page];
}

export const text = (page: Page) => page.locator('.editor.body .ProseMirror');

export const version = async (desk: DeskForTest, id: string) =>
  (await desk.call('letter.show', { id })).versions[0]!;

/** Waits until the desk keeps this text. */
export async function kept(desk: DeskForTest, id: string, body: string) {
  await expect.poll(async () => (await version(desk, id)).body, { timeout: 8000 }).toBe(body);
}

/** The caret where this key leads, and seen there by the editor, which learns of it a moment later. */
export async function caretTo(page: Page, key: string) {
  await text(page).click();
  await page.keyboard.press(key);
  await page.waitForTimeout(100);
}
