// Every screen, with nothing on the desk and in the middle of work, in French, Dutch and German, light, dark and in high
// contrast, narrow, wide and at 200 %: a picture of each to look at, in target/screens, and none with anything cut off,
// unsaid or too wide.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeskForTest } from '../page/desk';
import { empty, full, type Places } from './desks';
import { cutOff, foreign, messages, texts, unsaid } from './fault';

const pictures = join(
  process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../../target', import.meta.url)),
  'screens',
);
const LANGUAGES = ['fr', 'nl', 'de'] as const;
type Own = (typeof LANGUAGES)[number];
/** A window of 1280 by 800 at 200 % is half as wide and half as high. */
const LOOKS = [
  { name: '1280', width: 1280, height: 800, themes: ['light', 'dark', 'contrast'] },
  { name: '900', width: 900, height: 800, themes: ['light', 'dark'] },
  { name: '1920', width: 1920, height: 1080, themes: ['light'] },
  { name: '200%', width: 640, height: 400, themes: ['light'] },
] as const;
/** Milliseconds after which a screen that still waits is a fault. */
const PATIENCE = 30_000;

const own = { fr: messages('fr'), nl: messages('nl'), de: messages('de') };
const forgotten = {
  fr: foreign(own.fr, own.de),
  nl: foreign(own.nl, own.fr),
  de: foreign(own.de, own.fr),
};

/** What the page asked the desk and has no answer to yet. */
function asking(page: Page): () => number {
  const open = new Set<Request>();
  page.on('request', (request) => request.method() === 'POST' && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size;
}

/** All that was asked for is there: a page that was drawn since then asked for nothing more. */
async function settled(page: Page, asked: () => number) {
  await page.locator('h1:visible').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const last = Date.now() + PATIENCE;
  for (let still = 0; still < 3;) {
    if (Date.now() > last)
      throw new Error(`${page.url()} never comes to rest: ${asked()} questions are open`);
    const drawn = await page.evaluate(
      () =>
        new Promise<boolean>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(document.querySelector('.bars') === null)),
          ),
        ),
    );
    still = drawn && asked() === 0 ? still + 1 : 0;
  }
}

async function look(page: Page, asked: () => number, language: Own, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { name: size, width, height, themes } of LOOKS) {
    await page.setViewportSize({ width, height });
    for (const theme of themes) {
      await page.emulateMedia({
        colorScheme: theme === 'light' ? 'light' : 'dark',
        forcedColors: theme === 'contrast' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      await settled(page, asked);
      await page.screenshot({ path: join(pictures, `${name}-${language}-${size}-${theme}.png`) });
    }
    const failed = await page.getByRole('alert').filter({ visible: true }).allInnerTexts();
    const cut = await cutOff(page);
    faults.push(...[...failed, ...cut].map((fault) => `${language}, ${size}: ${fault}`));
  }
  const said = unsaid(await texts(page), own[language], forgotten[language]);
  return [...faults, ...said.map((fault) => `${language}: ${fault}`)];
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

describe.each([
  ['empty', empty],
  ['full', full],
] as const)('the %s desk', (state, open) => {
  let desk: DeskForTest;
  let places: Places;
  beforeAll(async () => {
    [desk, places] = await open();
  });
  afterAll(() => desk.close());

  it.each(LANGUAGES)(
    'says everything, whole, on every screen in %s',
    async (language) => {
      const page = await desk.page('today', { locale: `${language}-BE` });
      const asked = asking(page);
      await page.reload();
      await settled(page, asked);
      const faults: string[] = [];
      for (const [name, at] of Object.entries(places)) {
        await page.goto(`${desk.address}/#/${at}`);
        const found = await look(page, asked, language, `${state}-${name}`);
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      for (const [name, key] of [
        ['palette', 'Control+K'],
        ['recipient', 'Control+N'],
      ] as const) {
        await page.goto(`${desk.address}/#/today`);
        await settled(page, asked);
        await page.keyboard.press(key);
        await page.getByRole('dialog').first().waitFor();
        const found = await look(page, asked, language, `${state}-${name}`);
        faults.push(...found.map((fault) => `${name}: ${fault}`));
        await page.keyboard.press('Escape');
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});

describe('no desk', () => {
  it.each(LANGUAGES)('is begun in %s', async (language) => {
    const desk = await DeskForTest.open();
    const page = await desk.page('', { locale: `${language}-BE` });
    const asked = asking(page);
    await page.reload();
    expect(await look(page, asked, language, 'welcome')).toEqual([]);
    await page.context().close();
    await desk.close();
  });
});
