// Five hundred changes of screen leave nothing behind: no nodes, no listeners, no memory that grows with each.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeskForTest } from '../page/desk';

const CHANGES = 500;

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

async function measure(session: CDPSession) {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)!.value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function go(page: Page, place: string) {
  await page.evaluate((at) => (location.hash = `#/${at}`), place);
  await page.waitForFunction(
    (at) => location.hash.startsWith(`#/${at}`) && document.querySelector('h1') !== null,
    place,
  );
  // What a screen asks for when it starts has come.
  await page.waitForLoadState('networkidle');
}

it('leave no nodes, listeners or memory behind', async () => {
  const letter = await desk.draft('federal/employment', 'Le chômage des artistes');
  const sent = await desk.sent('flanders/education', 'Ateliers', '2026-11-20');
  const campaign = await desk.campaign({ name: 'Le statut', competence: 'employment' });
  const places = [
    'today',
    'letters',
    `letter/${letter}`,
    'directory',
    'directory/federal/employment',
    'campaign',
    `campaign/${campaign}`,
    'archive',
    `archive/${sent}`,
    'template',
    'setting/sender',
    'setting/reminder',
    'help',
    'letters?shelf=bin',
  ];
  const page = await desk.page('today');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  // What is fetched once and kept is there after three rounds.
  for (let at = 0; at < 3 * places.length; at += 1) await go(page, places[at % places.length]!);
  await go(page, 'today');
  const before = await measure(session);
  for (let at = 0; at < CHANGES; at += 1) await go(page, places[at % places.length]!);
  await go(page, 'today');
  const after = await measure(session);
  const more = (key: keyof typeof before) => after[key] - before[key];
  console.log(
    `${CHANGES} changes of screen: ${(more('heap') / 1024).toFixed(0)} KB, ${more('nodes')} nodes and ` +
      `${more('listeners')} listeners more than ${(before.heap / 2 ** 20).toFixed(1)} MB, ${before.nodes} and ${before.listeners}`,
  );
  // A screen that stayed in memory would bring some 400 nodes each time, 36 times for each place; what a browser frees
  // in its own time is the last one or two of some.
  expect(more('nodes')).toBeLessThan(CHANGES * 8);
  expect(more('listeners')).toBeLessThan(CHANGES / 2);
  expect(more('heap')).toBeLessThan(CHANGES * 4096);
  await page.context().close();
});
