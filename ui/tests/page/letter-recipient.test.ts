// From a subject, a name or an office to a letter.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

it('goes from a competence to a letter in the advised language, by the keyboard alone', async () => {
  const page = await desk.page('letters');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('emploi');
  await page.getByRole('option', { name: /Zuhal Demir/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('[role=option][aria-selected=true]').textContent())
    .toContain('Zuhal Demir');
  await page.keyboard.press('Control+Enter');
  await page.locator('.ProseMirror[lang=nl]').first().waitFor();
  const { rows } = await desk.call('letter.list', { binned: false, offset: 0 });
  expect(rows[0]).toMatchObject({ language: 'nl', recipient: 'Zuhal Demir' });
  const letter = await desk.call('letter.show', { id: rows[0]!.id });
  expect(letter.competence).toBe('employment');
  await page.context().close();
});

it('writes to whom was typed, however quickly Enter follows', async () => {
  const page = await desk.page('letters');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  const picker = page.getByRole('dialog');
  const first = picker.locator('[role=option]').first();
  await first.waitFor();
  await page.route('**/call', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (name === 'directory.search') await new Promise((passed) => setTimeout(passed, 700));
    await route.fallback();
  });
  await page.keyboard.type('demir');
  expect(await first.textContent()).not.toContain('Demir');
  await page.keyboard.press('Enter');
  await page.locator('.ProseMirror[lang=nl]').first().waitFor();
  const { rows } = await desk.call('letter.list', { binned: false, offset: 0 });
  expect(rows.map((row) => row.recipient)).toEqual(['Zuhal Demir', 'Zuhal Demir']);
  await page.context().close();
});

it('stays at whom one moved to while the answer to what was typed comes', async () => {
  const page = await desk.page('letters');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  const picker = page.getByRole('dialog');
  await picker.getByRole('option', { name: /Zuhal Demir/ }).waitFor();
  const held: (() => void)[] = [];
  await page.route('**/call', async (route) => {
    const { name, question } = route.request().postDataJSON() as {
      name: string;
      question: { text?: string };
    };
    if (name === 'directory.search' && question.text) await new Promise<void>((leave) => held.push(leave));
    await route.fallback();
  });
  const all = await picker.locator('[role=option]').count();
  await page.keyboard.type('emploi');
  const chosen = picker.locator('[role=option][aria-selected=true]');
  for (let step = 0; step < 100; step += 1) {
    if ((await chosen.textContent())?.includes('Zuhal Demir')) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect.poll(() => held.length).toBeGreaterThan(0);
  held.forEach((leave) => leave());
  await expect.poll(() => picker.locator('[role=option]').count()).toBeLessThan(all);
  await expect.poll(() => chosen.textContent()).toContain('Zuhal Demir');
  await page.keyboard.press('Control+Enter');
  await page.locator('.ProseMirror[lang=nl]').first().waitFor();
  await page.context().close();
});

it('underlines the words that were looked for, and names the other hats of one person', async () => {
  const page = await desk.page('letters');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('emploi');
  const row = page.getByRole('option', { name: /Laurent Hublet/ });
  await row.waitFor();
  await expect.poll(() => row.locator('mark').first().textContent()).toBe('Emploi');
  await expect.poll(() => row.textContent()).toContain('Aussi');
  await row.click();
  await page.getByLabel('Écrire à Laurent Hublet en tant que').selectOption({ index: 1 });
  await expect.poll(() => row.locator('.title').textContent()).toContain('Collège');
  await page.context().close();
});

it('names near competences where nobody matches', async () => {
  const page = await desk.page('letters');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('emplloi');
  await page.getByText('Compétences les plus proches').waitFor();
  await page.getByRole('button', { name: 'Emploi', exact: true }).last().click();
  await page.getByRole('option', { name: /David Clarinval/ }).waitFor();
  await page.context().close();
});

it('writes to a post wished for elsewhere without asking again whom', async () => {
  const page = await desk.page('directory/federal/employment');
  await page.getByRole('button', { name: 'Écrire', exact: true }).click();
  await page.locator('dialog [role=option]', { hasText: 'David Clarinval' }).waitFor();
  await expect.poll(() => page.locator('dialog [role=option]').count()).toBe(1);
  await page.context().close();
});

it('changes the recipient of a letter, and its salutation with it', async () => {
  const id = await desk.draft('federal/employment', 'Un sujet');
  const page = await desk.page(`letter/${id}`);
  await page.getByRole('button', { name: 'Changer', exact: true }).first().click();
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: /Un nom/ }))
    .first()
    .fill('Van Peteghem');
  await page.getByRole('option', { name: /Van Peteghem/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.card').getByText('Vincent Van Peteghem').waitFor();
  expect((await desk.call('letter.show', { id })).recipient?.person).toBe('Vincent Van Peteghem');
  await page.context().close();
});

it.each(['light', 'dark'] as const)('has no barrier in %s', async (colorScheme) => {
  const page = await desk.page('letters', { colorScheme });
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('culture');
  await page.locator('[role=option]').first().waitFor();
  expect(await barriers(page, 'dialog')).toEqual([]);
  await page.context().close();
});

it.each([320, 900])('fits in %s pixels', async (width) => {
  const page = await desk.page('letters', { viewport: { width, height: 700 } });
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+n');
  await page.locator('[role=option]').first().waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

it('writes to several about the competence whose name was typed', async () => {
  const page = await desk.page('campaign');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+Shift+n');
  const picker = page.getByRole('dialog', { name: 'À qui écrire ?' });
  await picker.waitFor();
  await page.keyboard.type('emploi');
  await expect.poll(() => picker.locator('[role=option]').count()).toBe(7);
  await picker.getByLabel('Cocher tout').check();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/#\/campaign\/./);
  await page.getByRole('heading', { name: '7 cabinets, 7 lettres' }).waitFor();
  const { rows } = await desk.call('campaign.list', { offset: 0 });
  expect(rows[0]!.name).toBe('Emploi');
  const { letters } = await desk.call('campaign.show', { id: rows[0]!.id, offset: 0 });
  expect(letters.every((one) => one.reason.startsWith('Emploi, '))).toBe(true);
  await page.context().close();
});

it('keeps who was ticked while others are looked for', async () => {
  const page = await desk.page('letters');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Control+Shift+n');
  const picker = page.getByRole('dialog');
  await page.keyboard.type('Clarinval');
  await picker.getByRole('option', { name: /David Clarinval/ }).waitFor();
  await expect.poll(() => picker.locator('[role=option]').count()).toBe(1);
  await picker.getByLabel('Cocher tout').check();
  await picker.getByRole('combobox').first().fill('Demir');
  await picker.getByRole('option', { name: /Zuhal Demir/ }).waitFor();
  await expect.poll(() => picker.getByRole('option', { name: /Clarinval/ }).count()).toBe(0);
  const found = await picker.locator('[role=option]').count();
  await picker.getByLabel('Cocher tout').check();
  await picker.getByRole('button', { name: `Écrire à ${found + 1} destinataires` }).click();
  await expect.poll(() => page.url()).toContain('campaign/');
  const id = page.url().split('campaign/')[1]!.split('?')[0]!;
  const { letters } = await desk.call('campaign.show', { id, offset: 0 });
  expect(letters.length).toBe(found + 1);
  const persons = letters.map((row) => row.person);
  expect(persons).toContain('David Clarinval');
  expect(persons).toContain('Zuhal Demir');
  await page.context().close();
});
