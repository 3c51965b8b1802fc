// The pictures of the manual, taken of the program itself in each language (`npm run manual:pictures`). Without being told
// to write them, it holds the pictures that are kept against the program as it is now: none shows what is no longer there.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/lib/generated/api';
import { DeskForTest, TODAY } from '../page/desk';
import { furnish, HOUSES, type Pictured } from './manual-desk';
import { furnishFurther } from './manual-work';
import { difference, readPng, writePng } from './png';

const locales = fileURLToPath(new URL('../../../locales', import.meta.url));
const LANGUAGES: Language[] = ['fr', 'nl', 'de', 'en'];
const WRITES = process.env.PLAIDOYER_MANUAL === 'write';
/** The part of a picture that may differ: the hour, the length of a name. */
const ALIKE = 0.015;
/** A whole view is so wide, in pixels of the picture: two for one of a page of the manual. */
const WHOLE = 1120;
/** A valid number of the Universal Postal Union (S10). */
const TRACKING = 'RR123456785BE';

interface Shot {
  /** Where it is taken. */
  at: (places: Pictured) => string;
  width?: number;
  height: number;
  /** Brings on the screen what is shown, and says which part of it is. */
  show: (page: Page, say: (key: string) => string, language: Language) => Promise<Locator>;
  /** A whole view is seen smaller than it is: so wide is the navigation beside it. */
  beside?: number;
  /** Pixels for one of the screen, where it is no whole view. */
  scale?: number;
  /** What it holds, and not how large it is; cut off below so many pixels. */
  within?: boolean;
  tallest?: number;
}

/** The navigation, as icons and with words. */
const [RAIL, NAVIGATION] = [52, 216];

const view = (page: Page) => page.locator('main');
const drawn = (page: Page) => page.locator('.page svg').first().waitFor();

const SHOTS: Record<string, Shot> = {
  letter: {
    at: (places) => places.letter,
    width: 1240,
    height: 610,
    beside: RAIL,
    show: async (page) => (await drawn(page), view(page)),
  },
  directory: {
    at: (places) => places.unchecked,
    height: 1200,
    scale: 1.4,
    within: true,
    show: async (page, say) => {
      await page
        .getByRole('button', { name: say('directory-address-right') })
        .first()
        .waitFor();
      return page.locator('[data-pane=entry] .columns section').first();
    },
  },
  language: {
    at: (places) => places.unchecked,
    width: 1480,
    height: 1200,
    scale: 1.4,
    within: true,
    show: (page) => Promise.resolve(page.locator('[data-pane=entry] .columns section').nth(1)),
  },
  field: {
    at: (places) => places.letter,
    width: 1240,
    height: 800,
    tallest: 530,
    scale: 1.4,
    show: async (page) => {
      await drawn(page);
      await page
        .locator('.editor.body .ProseMirror p')
        .first()
        .click({ position: { x: 60, y: 10 } });
      await page.keyboard.press('Control+d');
      await page.getByRole('listbox').waitFor();
      return page.locator('[data-pane=text]');
    },
  },
  campaign: {
    at: (places) => `${places.campaign}?step=recipients`,
    width: 1160,
    height: 600,
    beside: RAIL,
    show: async (page) => (await page.getByRole('row').nth(2).waitFor(), view(page)),
  },
  check: {
    at: (places) => `${places.campaign}?step=check`,
    width: 1160,
    height: 600,
    beside: RAIL,
    show: async (page) => {
      await drawn(page);
      await page.locator('footer [role=status]:not(:has-text("…"))').first().waitFor();
      return view(page);
    },
  },
  print: {
    at: (places) => places.letter,
    height: 700,
    show: async (page, say) => {
      await drawn(page);
      await page.getByRole('button', { name: say('letter-more') }).click();
      await page.getByRole('menuitem', { name: say('stationery-menu') }).click();
      return page.locator('dialog[open]');
    },
  },
  record: {
    at: (places) => places.letter,
    height: 800,
    scale: 1.3,
    show: async (page, say) => {
      await drawn(page);
      await page.keyboard.press('Control+Enter');
      const dialog = page.locator('dialog[open]');
      await dialog.getByText(say('dispatch-channel-registered'), { exact: true }).click();
      await dialog.getByLabel(say('dispatch-tracking')).fill(TRACKING);
      await dialog.getByLabel(say('dispatch-tracking')).blur();
      await dialog.getByText(say('desk-tracking-right')).waitFor();
      return dialog;
    },
  },
  answer: {
    at: (places) => places.record,
    height: 800,
    scale: 1.3,
    show: async (page, say) => {
      await page.getByRole('button', { name: say('archive-note-reply') }).click();
      const dialog = page.locator('dialog[open]');
      await dialog.getByText(say('archive-reply-commitment'), { exact: true }).click();
      await dialog.getByRole('checkbox').first().check();
      return dialog;
    },
  },
  reminder: {
    at: () => 'today',
    width: 1324,
    height: 720,
    beside: NAVIGATION,
    show: async (page, say) => (await page.getByText(say('today-unanswered')).waitFor(), view(page)),
  },
  register: {
    at: (places) => places.record,
    width: 1160,
    height: 640,
    beside: RAIL,
    show: async (page) => (await page.locator('.thumb svg').waitFor(), view(page)),
  },
};

/** What is written for these stands on no picture above. */
const LAST: Record<string, Shot> = {
  comment: {
    at: (places) => places.letter,
    width: 905,
    height: 800,
    tallest: 360,
    scale: 1.4,
    show: async (page) => {
      await drawn(page);
      await page.keyboard.press('F9');
      await page.locator('.note.comment').nth(1).waitFor();
      return page.locator('[data-pane=text]');
    },
  },
  template: {
    at: (places) => places.template,
    width: 1240,
    height: 610,
    beside: RAIL,
    show: async (page, say) => {
      const lit = page.locator('.view svg .lit');
      await lit.nth(2).waitFor();
      await page.getByRole('textbox', { name: say('template-source') }).focus();
      await page.keyboard.press('Control+End');
      // The last field of the text is called otherwise.
      for (const key of [...Array<string>(4).fill('ArrowLeft'), 'Backspace', 'i'])
        await page.keyboard.press(key);
      await page.locator('.problem').waitFor();
      await page.locator('.view.dimmed').waitFor();
      // What was typed is kept, and the list says so.
      await page.getByRole('option', { selected: true }).locator('.late').waitFor();
      return view(page);
    },
  },
  year: {
    at: () => 'archive?picture=year&year=2026',
    width: 1240,
    height: 760,
    beside: RAIL,
    show: async (page) => {
      await page.locator('[data-mark]').first().waitFor();
      return view(page);
    },
  },
};

const BEGIN: Shot = {
  at: () => '',
  width: 1160,
  height: 880,
  scale: 0.9,
  show: async (page, say, language) => {
    const house = HOUSES[language];
    await page.getByLabel(say('welcome-name'), { exact: true }).fill(house.name);
    await page.getByLabel(say('welcome-tagline')).fill(house.tagline);
    await page.getByLabel(say('welcome-street')).fill(house.street);
    await page.getByLabel(say('welcome-postcode')).fill('1000');
    await page.getByLabel(say('welcome-city')).fill(house.city);
    await page.getByLabel(say('welcome-signatory')).fill(house.signatory);
    await page.getByLabel(say('welcome-function')).fill(house.function);
    return page.locator('.welcome');
  },
};

function words(language: Language): (key: string) => string {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(join(locales, language)))
    bundle.addResource(new FluentResource(readFileSync(join(locales, language, file), 'utf8')));
  return (key) => bundle.formatPattern(bundle.getMessage(key)!.value!, {});
}

/** All that was asked for is there, and nothing is being drawn. */
async function rests(page: Page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => document.querySelector('.bars') === null);
  await page.waitForTimeout(250);
}

/** What the desk says it sealed just now was sealed on the day of the pictures. */
async function sealThatDay(page: Page) {
  await page.route('**/call', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/("sealed_at":")[^"]+/g, `$1${TODAY}T09:42:00Z`);
    await route.fulfill({ response, body });
  });
}

async function take(desk: DeskForTest, shot: Shot, language: Language, places: Pictured): Promise<Buffer> {
  const { width = 1280, height, beside, scale = 2 } = shot;
  const page = await desk.page(shot.at(places), {
    locale: language === 'en' ? 'en-GB' : `${language}-BE`,
    viewport: { width, height },
    deviceScaleFactor: beside === undefined ? scale : WHOLE / (width - beside),
    colorScheme: 'light',
  });
  await sealThatDay(page);
  await page.reload();
  await page.locator('h1:visible').first().waitFor();
  await rests(page);
  const part = await shot.show(page, words(language), language);
  await rests(page);
  const clip = await (shot.within ? insideOf(part) : part.boundingBox());
  if (!clip) throw new Error(`nothing to be seen at ${page.url()}`);
  // The round corners of a dialog show what is behind it.
  if (await part.evaluate((element) => element.tagName === 'DIALOG'))
    Object.assign(clip, { x: clip.x + 3, y: clip.y + 3, width: clip.width - 6, height: clip.height - 6 });
  clip.height = Math.min(clip.height, shot.tallest ?? clip.height);
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await page.context().close();
  return png;
}

/** From its first to its last word, with a little air. */
async function insideOf(part: Locator) {
  return part.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x - 16, y: y + 4, width: width + 32, height: height + 12 };
  });
}

/** Keeps it, unless the one that is kept shows the same. */
function keep(language: Language, name: string, taken: Buffer): string | undefined {
  const folder = join(locales, 'manual', language, 'picture');
  const file = join(folder, `${name}.png`);
  const now = readPng(taken);
  const differs = existsSync(file) ? difference(readPng(readFileSync(file)), now) : 1;
  if (differs <= ALIKE) return undefined;
  if (!WRITES) return `${language}/${name}: ${Math.round(100 * differs)} % of it has changed`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, writePng(now));
  return undefined;
}

describe('the pictures of the manual', () => {
  it.each(LANGUAGES)(
    'show the program as it is, in %s',
    async (language) => {
      const stale: (string | undefined)[] = [];
      const nowhere: Pictured = { unchecked: '', letter: '', campaign: '', record: '', template: '' };
      const desk = await DeskForTest.open();
      stale.push(keep(language, 'begin', await take(desk, BEGIN, language, nowhere)));
      const places = await furnish(desk, language);
      for (const [name, shot] of Object.entries(SHOTS))
        stale.push(keep(language, name, await take(desk, shot, language, places)));
      places.template = await furnishFurther(desk, language, places.letter.replace('letter/', ''));
      for (const [name, shot] of Object.entries(LAST))
        stale.push(keep(language, name, await take(desk, shot, language, places)));
      await desk.close();
      expect(stale.filter(Boolean), 'npm run manual:pictures takes them anew').toEqual([]);
    },
    300_000,
  );
});
