// A desk for one test file: a folder of its own, the test host before it, and Chromium to look at it.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Route } from 'playwright-core';
import { expect } from 'vitest';
import type { Calls } from '../../src/lib/generated/api';

const ui = fileURLToPath(new URL('../..', import.meta.url));
const host = process.env.PLAIDOYER_TEST_HOST ?? join(ui, '..', 'target', 'debug', 'host');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The day on which the tests take place. */
export const TODAY = '2026-11-24';

/**
 * Up to so many milliseconds each answer of the desk comes late. What a test owes to a quick desk fails then, before it
 * does so on somebody's busy computer.
 */
const LATE = Number(process.env.PLAIDOYER_TEST_LATE ?? 0);

async function late(route: Route) {
  await new Promise((passed) => setTimeout(passed, Math.random() * LATE));
  await route.continue().catch(() => undefined);
}

export class DeskForTest {
  #process: ChildProcess;
  #browser: Browser;
  readonly folder: string;
  readonly address: string;

  private constructor(process: ChildProcess, browser: Browser, folder: string, address: string) {
    this.#process = process;
    this.#browser = browser;
    this.folder = folder;
    this.address = address;
  }

  static async open(): Promise<DeskForTest> {
    const folder = mkdtempSync(join(tmpdir(), 'plaidoyer-page-'));
    const child = spawn(host, ['--desk', join(folder, 'desk'), '--port', '0', '--today', TODAY, ...built()]);
    const address = await firstLine(child);
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    return new DeskForTest(child, browser, join(folder, 'desk'), address);
  }

  async close() {
    await this.#browser.close();
    this.#process.kill();
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }

  /** Asks the desk itself, to prepare what a test is about or to see what became of it. */
  async call<N extends keyof Calls>(name: N, question: Calls[N]['question']): Promise<Calls[N]['answer']> {
    const response = await fetch(`${this.address}/call`, {
      method: 'POST',
      body: JSON.stringify({ name, question, language: 'fr' }),
    });
    const reply = (await response.json()) as
      { answer: Calls[N]['answer'] } | { code: string; message: string };
    if ('code' in reply) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
    return reply.answer;
  }

  /** A desk with the starter directory and the example sender. */
  async starter() {
    await this.call('desk.init', { starter: true, example_sender: true, house_language: 'fr' });
  }

  /** A letter of the given text to a post, as a draft. */
  async draft(post: string, subject: string, language: 'fr' | 'nl' | 'de' = 'fr'): Promise<string> {
    const { id } = await this.call('letter.compose', {
      template: 'question',
      to: post,
      language,
      subject,
      body: 'Nous vous écrivons à ce sujet.',
      fields: {},
      date: null,
      signatories: [],
      enclosures: [],
    });
    return id;
  }

  /** A campaign; what is not given is left open. */
  async campaign(given: Partial<Calls['campaign.compose']['question']>): Promise<string> {
    const open = {
      template: 'question',
      governments: [],
      to: [],
      except: [],
      bodies: {},
      subjects: {},
      fields: {},
    };
    const { id } = await this.call('campaign.compose', {
      ...open,
      on: null,
      date: null,
      signatories: [],
      enclosures: [],
      channel: 'post',
      ...given,
    });
    return id;
  }

  /** A letter that left on that day. */
  async sent(post: string, subject: string, on: string): Promise<string> {
    const id = await this.draft(post, subject);
    await this.call('address.confirm', { post });
    // A letter leaves on its own day, not before it.
    await this.call('letter.edit', { id, date: on });
    await this.call('letter.export', { id });
    await this.call('dispatch.record', {
      letters: [id],
      channel: 'post',
      on,
      seal_printed: false,
      wait: false,
    });
    return id;
  }

  /** A file that the next choosing of files of this kind gives. */
  toChoose(kind: string, name: string, text: string) {
    const folder = join(this.folder, 'chosen', kind);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  /** What was saved is what the next choosing of files of this kind gives. */
  chooseSaved(kind: string) {
    for (const name of readdirSync(join(this.folder, 'saved'))) {
      mkdirSync(join(this.folder, 'chosen', kind), { recursive: true });
      copyFileSync(join(this.folder, 'saved', name), join(this.folder, 'chosen', kind, name));
    }
  }

  async page(at: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'fr-BE',
      reducedMotion: 'reduce',
      ...options,
    });
    if (LATE) await context.route('**/call', late);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${TODAY}T10:42:00`));
    page.on('pageerror', (error) => expect.soft(error.message, 'error in the page').toBe(''));
    page.on('console', (message) => {
      if (message.type() === 'error') expect.soft(message.text(), 'said in the console').toBe('');
    });
    await page.goto(`${this.address}/#/${at}`);
    // A key pressed before anybody listens is lost.
    await page.locator('main').first().waitFor({ state: 'attached' });
    return page;
  }
}

/** The page built for these tests; without their set-up, the one that was built last. */
function built(): string[] {
  const page = process.env.PLAIDOYER_TEST_PAGE;
  return page ? ['--page', page] : [];
}

function firstLine(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    process.stdout!.once('data', (data: Buffer) => resolve(data.toString().trim().split('\n')[0]!));
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`the test host ended with ${code}`)));
  });
}

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/** What axe finds against WCAG 2.2 AA, as lines to read. */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  // The content policy lets no script in from outside; the debugger may bring one.
  await page.evaluate(axe);
  const found = await page.evaluate(async (selector) => {
    const run = (globalThis as unknown as { axe: { run: (c: unknown, o: unknown) => Promise<unknown> } }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await run.run(selector ?? document, { runOnly: tags })) as { violations: unknown[] };
  }, within);
  return (found.violations as Violation[]).flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? ''})`),
  );
}

/** How far the page reaches beyond its window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Sets the text as wide as whoever needs it may set it (WCAG 1.4.12). */
export async function spaceText(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const set = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).letterSpacing);
  if (set === 'normal') throw new Error('the text was not set wider');
}

/** Words that are cut off by their own box or stand out of it, without three dots that say so. */
export async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (one: Element) => {
      const style = getComputedStyle(one);
      const wide = style.textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 2;
      const high = style.overflowY === 'hidden' || style.overflowY === 'clip';
      return wide || (high && one.scrollHeight > one.clientHeight + 2);
    };
    const says = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.clientWidth > 1 && !one.closest('.unseen, svg') && says(one) && cuts(one))
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.trim().slice(0, 60)}`);
  });
}

/** What waits until it is let through. */
export function gate() {
  let pass = () => {};
  const open = new Promise<void>((then) => (pass = then));
  return { open, let: () => pass() };
}

export const passed = (time: number) => new Promise((then) => setTimeout(then, time));
