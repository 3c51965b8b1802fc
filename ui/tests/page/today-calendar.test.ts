// The reminders to come as a file for a calendar, and what is due told once a day by the system.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  await desk.sent('brussels/employment', 'Ateliers partagés', '2026-11-12');
});
afterAll(() => desk.close());

const file = () => join(desk.folder, 'saved', 'relances.ics');

describe('the calendar file', () => {
  it('is written from the head of Today, and says how many days and where', async () => {
    const page = await desk.page('today');
    await page.getByRole('option').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Autres actions' }).focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: 'Relances dans l’agenda…' });
    await item.press('Enter');
    await page
      .getByText(/4 relances inscrites à leur jour dans «\srelances.ics\s», dossier «\ssaved\s»/)
      .waitFor();
    await page.locator('[data-pane=toasts]').getByRole('button', { name: 'Ouvrir' }).waitFor();
    const text = readFileSync(file(), 'utf8').replace(/\r?\n /g, '');
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text.match(/SUMMARY:Relance\s: (Chômage des artistes|Ateliers partagés)/g)).toHaveLength(4);
    await page.context().close();
  });

  it('is written by the palette, under a name in the language of the person', async () => {
    const page = await desk.page('today', { locale: 'nl-BE' });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('agenda');
    await page.getByRole('option', { name: /Herinneringen in de agenda/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/herinneringen op hun dag gezet in ‘herinneringen.ics’/).waitFor();
    expect(existsSync(join(desk.folder, 'saved', 'herinneringen.ics'))).toBe(true);
    await page.context().close();
  });

  it('says in words why it could not be written', async () => {
    const saved = join(desk.folder, 'saved');
    rmSync(saved, { recursive: true, force: true });
    writeFileSync(saved, '');
    const page = await desk.page('today');
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Relances dans l’agenda…' }).click();
    const toast = page.locator('[data-pane=toasts]');
    await toast.getByRole('button', { name: 'Copier les détails' }).waitFor();
    await expect.poll(() => toast.textContent()).toMatch(/relances\.ics/);
    rmSync(saved);
    await page.context().close();
  });
});

describe('what is due', () => {
  /** What the system was asked to tell. */
  function told(page: Page) {
    const notices: { title: string; body: string }[] = [];
    page.on('request', (request) => {
      const asked = request.url().endsWith('/call') ? request.postDataJSON() : null;
      if (asked?.name === 'window.notify') notices.push(asked.question);
    });
    return notices;
  }

  const asksDue = (page: Page) =>
    page.waitForResponse((answer) => answer.request().postData()?.includes('"follow_up.due"') === true);

  it('is told once a day, and not to who does not want it', async () => {
    const page = await desk.page('directory');
    await page.waitForFunction(() => localStorage.getItem('due-told') !== null);
    await page.evaluate(() => localStorage.removeItem('due-told'));
    const notices = told(page);
    await page.reload();
    await expect.poll(() => notices.length).toBe(1);
    expect(notices[0]!.title).toBe('Une relance à faire');
    await page.waitForFunction(() => localStorage.getItem('due-told')?.includes('2026-11-24'));

    const asked = asksDue(page);
    await page.reload();
    await asked;
    await page.getByRole('heading', { name: 'Annuaire' }).first().waitFor();
    expect(notices.length).toBe(1);

    await page.goto(`${desk.address}/#/setting/reminder`);
    const choice = page.getByLabel('Rappeler les relances une fois par jour');
    await expect.poll(() => choice.isChecked()).toBe(true);
    await choice.uncheck();
    await page.evaluate(() => localStorage.removeItem('due-told'));
    await page.reload();
    await choice.waitFor();
    await expect.poll(() => choice.isChecked()).toBe(false);
    await page.waitForFunction(() => new Promise((idle) => requestIdleCallback(() => idle(true))));
    expect(notices.length).toBe(1);
    await page.context().close();
  });
});
