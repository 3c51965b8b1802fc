// Every screen, in light and dark and in a narrow window: no barrier that axe finds, nothing that does not fit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, clipped, DeskForTest, overflow, spaceText } from './desk';

const SCREENS = {
  today: 'Relances en retard',
  letters: 'Chômage des artistes',
  'directory/federal/employment': 'Pour lui écrire',
  'directory/david-clarinval': 'Fonctions',
  'directory/federal': 'Fonctions qui en dépendent',
  'archive/1': 'sceau intact',
  'archive/in/2026/001': 'aucune de vos lettres',
  template: 'Fournis',
  'setting/sender': 'Commun à toutes les langues',
  'setting/letterhead': 'Numéros et fichiers',
  'setting/signatory': 'Ajouter une personne',
  'setting/language': 'Langue de la maison',
  'setting/reminder': 'jours ouvrables',
  'setting/look': 'Hauteur des lignes',
  'setting/backup': 'Vérifier le bureau',
};

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
  await desk.sent('federal/employment', 'Chômage des artistes', '2026-10-05');
  await desk.draft('flanders/education', 'Activering van kunstenaars', 'nl');
  await desk.call('reply.record', { unmatched: 'XY/12', kind: 'answer', on: '2026-11-12' });
});
afterAll(() => desk.close());

describe.each(Object.entries(SCREENS))('the screen %s', (at, words) => {
  it('has no barrier in light or dark, and fits a narrow window', async () => {
    const page = await desk.page(at);
    await page.getByText(words).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await expect.poll(() => page.locator('h1').count()).toBe(1);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page)).toEqual([]);
    for (const width of [900, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await page.locator('h1:visible').waitFor();
      expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  it('cuts nothing off where the text is set wider', async () => {
    const page = await desk.page(at);
    await page.getByText(words).first().waitFor();
    await spaceText(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await clipped(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the window', () => {
  it('moves nothing for whoever wants rest', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByText('Pour lui écrire').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(
      await page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length),
    ).toBe(0);
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.context().close();
  });

  it('says its names in the language of the person, without an English word', async () => {
    const page = await desk.page('directory/federal/employment', { locale: 'nl-BE' });
    await page.getByText('Zo schrijft u').waitFor();
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], [title], [placeholder]')].map(
        (node) =>
          node.getAttribute('aria-label') ?? node.getAttribute('title') ?? node.getAttribute('placeholder'),
      ),
    );
    expect(names.join(' ')).not.toMatch(/\b(close|search|open|select|menu|loading|clear|the|and)\b/i);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    await page.context().close();
  });

  it('is gone round with the keyboard, and shows where it stands', async () => {
    const page = await desk.page('directory/federal/employment');
    await page.getByText('Pour lui écrire').waitFor();
    const stops: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const now = document.activeElement as HTMLElement;
        if (now === document.body) return 'outside';
        const box = now.closest('.box, .search, label') ?? now;
        const seen = [now, box].some((one) => getComputedStyle(one).outlineStyle !== 'none');
        return `${now.tagName} ${seen ? 'seen' : `unseen ${now.outerHTML.slice(0, 80)}`}`;
      });
      if (stop === 'outside') break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(12);
    expect(stops.filter((stop) => stop.includes('unseen'))).toEqual([]);
    await page.context().close();
  });
});
