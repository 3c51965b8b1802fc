// Two thousand characters, twelve a second, into a letter of three pages: nothing is lost, and nothing holds the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeskForTest } from '../page/desk';

const KEYS = 2000;
const A_SECOND = 12;
/** What no single task of the page may take, in milliseconds. The aim is 50; the machine of a test is often busy. */
const LONGEST = 250;

const SENTENCE =
  'Nos membres passent d’un contrat court à l’autre, et chaque période sans contrat leur coûte des droits. ';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

interface Seen {
  /** Milliseconds of each task longer than 50. */
  tasks: number[];
  /** Milliseconds from a key to the end of what the page does at once for it. */
  keys: number[];
  /** Milliseconds from the last key before it to a newly drawn page. */
  drawn: number[];
}

/** The clock of the page is the one of the test; that of its animations runs on. */
async function watch(page: Page) {
  await page.evaluate(() => {
    const seen: Seen = { tasks: [], keys: [], drawn: [] };
    const now = () => Number(document.timeline.currentTime);
    let key: number | null = null;
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.tasks.push(task.duration);
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const event of list.getEntries() as PerformanceEventTiming[])
        if (event.name === 'keydown') seen.keys.push(event.processingEnd - event.processingStart);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    addEventListener('keydown', () => (key ??= now()), { capture: true });
    new MutationObserver(() => {
      if (key !== null) seen.drawn.push(now() - key);
      key = null;
    }).observe(document.querySelector('[data-pane=page]')!, { childList: true, subtree: true });
  });
}

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

it('loses nothing of what is typed, and no task of the page takes long', async () => {
  const paragraph = SENTENCE.repeat(6).trim();
  const body = Array.from({ length: 13 }, () => paragraph).join('\n\n');
  const { id } = await desk.call('letter.compose', {
    template: 'position',
    to: 'federal/employment',
    language: 'fr',
    subject: 'Le statut des travailleurs des arts',
    body,
    fields: {},
    date: null,
    signatories: [],
    enclosures: [],
  });
  const page = await desk.page(`letter/${id}`);
  await expect.poll(() => page.locator('[data-pane=page] .page svg').count()).toBe(3);
  const text = page.locator('.editor.body .ProseMirror');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await watch(page);
  const typed =
    'Les écrivains travaillent aussi quand personne ne les paie '.repeat(40).slice(0, KEYS - 1) + '.';
  await page.keyboard.type(typed, { delay: 1000 / A_SECOND });
  await expect.poll(async () => (await desk.call('letter.show', { id })).versions[0]!.body).toContain(typed);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const longest = Math.max(0, ...seen.tasks);
  console.log(
    `${KEYS} characters: longest task ${longest.toFixed(0)} ms, ${seen.tasks.length} above 50 ms; ` +
      `a key, where it took 16 ms or more: ${seen.keys.length} times, at most ${Math.max(0, ...seen.keys).toFixed(0)} ms; ` +
      `${seen.drawn.length} pages drawn, median ${at(seen.drawn, 0.5).toFixed(0)} ms, p95 ${at(seen.drawn, 0.95).toFixed(0)} ms`,
  );
  expect(seen.drawn.length).toBeGreaterThan(50);
  expect(longest).toBeLessThan(LONGEST);
  await page.context().close();
});
