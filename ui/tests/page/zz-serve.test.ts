// Temporary: looks.
import { afterAll, beforeAll, it } from 'vitest';
import { DeskForTest } from './desk';
import { asked, filled, type Filled } from './register';
import type { Page } from 'playwright-core';

const DIR = process.env.OUT ?? '/tmp/l/walkC/before';
let desk: DeskForTest;
let f: Filled;
let long: string;
const LONG = 'Versicherungspflicht der Künstlerinnen und Künstler in der Deutschsprachigen Gemeinschaft und Anerkennung der Arbeitszeiten';
beforeAll(async () => {
  desk = await DeskForTest.open();
  f = await filled(desk);
  await asked(desk, 'federal/finance', 'Taux réduit de taxe sur la valeur ajoutée pour les spectacles', '2026-10-02');
  await asked(desk, 'federal/finance', 'Précompte mobilier sur les droits d’auteur', '2026-10-27');
  await asked(desk, 'federal/employment', 'Réponse en attente', '2026-11-20');
  long = await desk.draft('federal/finance', LONG, 'fr');
  await desk.draft('flanders/education', 'Activering van kunstenaars', 'nl');
  await desk.call('address.confirm', { post: 'federal/finance' });
}, 120000);
afterAll(() => desk.close());

import { writeFileSync } from 'node:fs';
it('serves', async () => {
  const rem = await desk.call('follow_up.due', {});
  writeFileSync('/tmp/l/walkC/serve.json', JSON.stringify({ address: desk.address, page: process.env.PLAIDOYER_TEST_PAGE, long, due: rem }));
  await new Promise((d) => setTimeout(d, 26 * 60_000));
}, 28 * 60_000);
