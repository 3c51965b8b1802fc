// What the keys of a text do where there is more than words: selections, fields, tables, what was pasted, fields that are left.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeskForTest } from './desk';
import { caretTo, kept, text, version, write } from './writing';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

it('Delete takes a selection over paragraphs, joins two, and takes a field at the second stroke', async () => {
  const [id, page] = await write(desk, 'Un.\n\nDeux.\n\nDu {{letter_date}} encore.');
  await caretTo(page, 'Control+Home');
  await page.keyboard.press('End');
  await page.waitForTimeout(100);
  await page.keyboard.press('Delete');
  await kept(desk, id, 'Un.Deux.\n\nDu {{letter_date}} encore.');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(100);
  await page.keyboard.press('Delete');
  await page.locator('.ProseMirror .chip.selected').waitFor();
  await page.keyboard.press('Delete');
  await kept(desk, id, 'Un.Deux.\n\nDu  encore.');
  await page.keyboard.press('Control+a');
  await page.waitForTimeout(100);
  await page.keyboard.press('Delete');
  await kept(desk, id, '');
  await page.context().close();
});

it('F8 chooses an empty field as a whole, and Enter opens it', async () => {
  const [id, page] = await write(desk, 'Nous demandons {{demand_1}} sans tarder.');
  await caretTo(page, 'Control+Home');
  await page.keyboard.press('F8');
  await page.locator('.ProseMirror .chip.selected').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('un statut');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await version(desk, id)).values.demand_1, { timeout: 8000 })
    .toBe('un statut');
  expect((await version(desk, id)).body).toBe('Nous demandons {{demand_1}} sans tarder.');
  await page.context().close();
});

it('goes on below a table that ends the text, and not into the note', async () => {
  const [id, page] = await write(desk, 'Début.[^1]\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n[^1]: Une note.');
  await text(page).getByText('2', { exact: true }).click();
  await page.keyboard.press('End');
  await page.waitForTimeout(100);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Suite.');
  await kept(desk, id, 'Début.[^1]\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\nSuite.\n\n[^1]: Une note.');
  await page.context().close();
});

it('takes lists of Word, keeps merged cells in their columns, and leaves out what was deleted', async () => {
  const [id, page] = await write(desk, 'Début.');
  await caretTo(page, 'Control+End');
  await page.keyboard.press('Enter');
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span>${words}</p>`;
  await page.evaluate(
    (html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.editor.body .ProseMirror')!.dispatchEvent(event);
    },
    `<p>Nous <ins>restons</ins><del>partons</del>.</p>
     ${item(1, '1.', 'un')}${item(2, '·', 'dedans')}${item(1, '2.', 'deux')}
     <table><tr><td colspan=2>Tête</td><td rowspan=2>Haute</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>
     <p><img src="x.png"><a href="http://exemple.be">lien</a></p>`,
  );
  await page.getByText('Une image n’a pas été reprise').waitFor();
  await page.getByText('Un lien n’a pas été repris').waitFor();
  await kept(
    desk,
    id,
    [
      'Début.\n\nNous restons.',
      '1. un\n   + dedans\n2. deux',
      '| Tête |  | Haute |\n| - | - | - |\n| a | b |  |\n| c | d | e |',
      'lien',
    ].join('\n\n'),
  );
  await page.context().close();
});

it('keeps what is typed in a field that is left with its screen', async () => {
  const [id, page] = await write(desk, 'Un mot.');
  await page.getByRole('button', { name: /^Appel/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Chère Madame,');
  await page.evaluate(() => (location.hash = '#/letters'));
  await page.getByRole('grid').waitFor();
  await expect
    .poll(async () => (await version(desk, id)).own_salutation, { timeout: 8000 })
    .toBe('Chère Madame,');
  await page.context().close();
});
