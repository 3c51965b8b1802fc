// Writing a letter: what is typed stands on the page and is kept; the page leads back to the text.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, DeskForTest, overflow } from './desk';

let desk: DeskForTest;
beforeAll(async () => {
  desk = await DeskForTest.open();
  await desk.starter();
});
afterAll(() => desk.close());

async function compose(template: string, post: string, body?: string, language: 'fr' | 'nl' | 'de' = 'fr') {
  const { id } = await desk.call('letter.compose', {
    template,
    to: post,
    language,
    ...(body ? { body, subject: 'Chômage des artistes' } : {}),
    fields: {},
    date: null,
    signatories: [],
    enclosures: [],
  });
  return id;
}

async function write(id: string, options: Parameters<DeskForTest['page']>[1] = {}): Promise<Page> {
  const page = await desk.page(`letter/${id}`, options);
  await page.locator('.editor.body .ProseMirror').waitFor();
  const narrow = (options.viewport?.width ?? 1280) < 900;
  if (!narrow) await page.locator('.page svg').first().waitFor();
  return page;
}

const text = (page: Page) => page.locator('.editor.body .ProseMirror');
const drawn = (page: Page, words: string) => page.locator('.pane .unseen', { hasText: words }).first();
const version = async (id: string) => (await desk.call('letter.show', { id })).versions[0]!;

/** The caret at the end of the text, and seen there by the editor, which learns of it a moment later. */
async function toEnd(page: Page) {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(100);
}

/** Waits until the desk keeps this body. */
async function kept(id: string, body: string | RegExp) {
  const now = expect.poll(async () => (await version(id)).body, { timeout: 8000 });
  await (typeof body === 'string' ? now.toBe(body) : now.toMatch(body));
}

describe('typing', () => {
  it('is drawn on the page and kept within two seconds', async () => {
    const id = await compose('position', 'federal/employment', 'Un mot.');
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.type(' Nos statuts *changent*.');
    await drawn(page, 'Nos statuts *changent*.').waitFor({ state: 'attached' });
    await kept(id, 'Un mot. Nos statuts \\*changent\\*.');
    await page.getByText('Enregistré à 10 h 42').waitFor();
    await page.context().close();
  });

  it('sets the quotation marks of the language, and Backspace brings the typed one back', async () => {
    const id = await compose('position', 'federal/employment', 'Dit :');
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.type(' "oui" "');
    await page.keyboard.press('Backspace');
    await kept(id, 'Dit : «\u202foui\u202f» "');
    await page.context().close();
  });

  it('makes lists and emphasis by keys, and takes them back by undo', async () => {
    const id = await compose('position', 'federal/employment', 'Un mot.');
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('1. premier');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('second');
    await kept(id, 'Un mot.\n\n1. premier\n2. **second**');
    for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press('Control+z');
    await kept(id, 'Un mot.');
    await page.context().close();
  });

  it('goes on with what was done to the letter before it was typed in, and does not unmake it', async () => {
    const id = await compose('position', 'federal/employment', 'Un mot.');
    await desk.call('letter.edit', { id, axis: 'Statut' });
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.type(' Et un autre.');
    await kept(id, 'Un mot. Et un autre.');
    await page.keyboard.press('Control+z');
    await kept(id, 'Un mot.');
    const axis = async () => (await desk.call('letter.show', { id })).axis;
    await expect
      .poll(async () => (await page.keyboard.press('Control+z'), await axis()), { timeout: 8000 })
      .toBeNull();
    await page.keyboard.press('Control+z');
    await page.getByText('Rien à annuler').first().waitFor();
    expect((await version(id)).body).toBe('Un mot.');
    await page.context().close();
  });

  it('names the language of a passage', async () => {
    const id = await compose('position', 'federal/employment', 'Le Bundestag');
    const page = await write(id);
    await toEnd(page);
    for (let n = 0; n < 'Bundestag'.length; n += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.getByRole('button', { name: 'Langue du passage' }).click();
    await page.getByRole('menuitem', { name: 'Deutsch' }).click();
    await kept(id, 'Le <span lang="de">Bundestag</span>');
    expect(await text(page).locator('span[lang=de]').textContent()).toBe('Bundestag');
    await page.locator('.page svg text[lang=de]', { hasText: 'Bundestag' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Langue du passage' }).click();
    await page.getByRole('menuitem', { name: 'Celle de la lettre' }).click();
    await kept(id, 'Le Bundestag');
    await page.context().close();
  });

  it('keeps the structure of what is pasted and loses its looks', async () => {
    const id = await compose('position', 'federal/employment', 'Début.');
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        `<p style="color:red;font-size:40px">Un <b>mot</b> <a href="javascript:x()">là</a></p><ul><li>a</li></ul>
         <table><tr><td>A</td><td>B</td></tr><tr><td><p>1</p></td><td>2</td></tr></table><script>alert(1)</script>`,
      );
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.editor.body .ProseMirror')!.dispatchEvent(event);
    });
    const expected = 'Début.\n\nUn **mot** là\n\n- a\n\n| A | B |\n| - | - |\n| 1 | 2 |';
    await kept(id, expected);
    await page.context().close();
  });

  it('is kept even where the letter is left at once', async () => {
    const id = await compose('position', 'federal/employment', 'Un mot.');
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.type(' Et un autre.');
    await page.keyboard.press('Control+2');
    await page.getByRole('grid').waitFor();
    await kept(id, 'Un mot. Et un autre.');
    await page.context().close();
  });

  it('leaves the editor by Escape and Tab', async () => {
    const page = await write(await compose('position', 'federal/employment', '- un\n- deux'));
    await text(page).locator('li').nth(1).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.ProseMirror') === null)).toBe(true);
    await page.context().close();
  });
});

describe('a field', () => {
  it('is taken from the list that a brace opens, with the value of today', async () => {
    const id = await compose('position', 'federal/employment', 'Daté du');
    const page = await write(id);
    await toEnd(page);
    await page.keyboard.type(' {');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('date de la lettre');
    await page.getByRole('option', { name: '24 novembre 2026' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('.');
    await kept(id, 'Daté du {{letter_date}}.');
    await drawn(page, 'Daté du 24 novembre 2026.').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('that is a hole blocks, and is filled where it stands', async () => {
    const id = await compose('position', 'federal/employment', 'Nous demandons {{demand_1}}.');
    const page = await write(id);
    await page.getByText('Un point bloque l’envoi').waitFor();
    await page.keyboard.press('F8');
    await page
      .getByRole('img', { name: /à remplir/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('1. Straße *a* [x](y)');
    await page.keyboard.press('Enter');
    await drawn(page, 'Nous demandons 1. Straße *a* [x](y).').waitFor({ state: 'attached' });
    expect((await version(id)).given.demand_1).toBe('1. Straße *a* [x](y)');
    await page.context().close();
  });

  it('is selected by a first Backspace and deleted by a second', async () => {
    const id = await compose('position', 'federal/employment', 'Le {{letter_date}}');
    const page = await write(id);
    await toEnd(page);
    await expect.poll(() => page.locator('.chip.selected').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.locator('.chip.selected').waitFor();
    await page.keyboard.press('Backspace');
    await kept(id, 'Le');
    await page.context().close();
  });
});

describe('the page', () => {
  it('puts the caret in the words that were clicked, and tints the block it stands in', async () => {
    const id = await compose(
      'position',
      'federal/employment',
      'Premier alinéa.\n\n- un point\n- un autre point',
    );
    const page = await write(id);
    await page.locator('.page [data-part="body"][data-block="2"]').first().click();
    await page.keyboard.type('X');
    await kept(id, /^Premier alinéa\.\n\n- un point\n- .*X/);
    await page
      .locator('.page [data-part="body"][data-block="2"] .lit')
      .first()
      .waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('brings the words that were clicked into sight', async () => {
    const body = Array.from({ length: 28 }, (_, at) => `Alinéa ${at + 1}.`).join('\n\n');
    const page = await write(await compose('position', 'federal/employment', body));
    const last = text(page).getByText('Alinéa 28.');
    await expect.poll(() => last.evaluate((line) => line.getBoundingClientRect().top)).toBeGreaterThan(800);
    await page.locator('.page [data-part="body"][data-block="27"]').first().click();
    await expect.poll(() => last.evaluate((line) => line.getBoundingClientRect().bottom)).toBeLessThan(772);
    await page.context().close();
  });

  it('leads to the text and back by the keyboard', async () => {
    const page = await write(await compose('position', 'federal/employment', 'Un mot.'));
    await text(page).click();
    await page.keyboard.press('F6');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-pane=page]') !== null))
      .toBe(true);
    await page.locator('.pane .desk').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('ProseMirror')))
      .toBe(true);
    await page.context().close();
  });
});

describe('the letter', () => {
  it('takes a salutation of one’s own and goes back to that of usage', async () => {
    const id = await compose('position', 'federal/employment', 'Un mot.');
    const page = await write(id);
    await page.getByRole('button', { name: /^Appel/ }).click();
    await page.getByRole('textbox', { name: 'Appel' }).fill('Cher Monsieur,');
    await page.keyboard.press('Enter');
    await page.getByText('Formule modifiée').waitFor();
    expect((await version(id)).own_salutation).toBe('Cher Monsieur,');
    await page.getByRole('button', { name: 'Revenir à la formule d’usage' }).click();
    await expect.poll(async () => (await version(id)).own_salutation).toBe(null);
    await page.context().close();
  });

  it('gets a further language beside the first, each with its own text', async () => {
    const id = await compose('position', 'federal/employment');
    const page = await write(id);
    await page.getByRole('button', { name: 'Ajouter une langue' }).click();
    await page.getByRole('menuitem', { name: 'Nederlands' }).click();
    await page.locator('.ProseMirror[lang=nl]').first().waitFor();
    await page.keyboard.press('Control+PageUp');
    await page.locator('.ProseMirror[lang=fr]').first().waitFor();
    const letter = await desk.call('letter.show', { id });
    expect(letter.versions.map((one) => one.lang).sort()).toEqual(['fr', 'nl']);
    await page.context().close();
  });

  it('confirms the address by one button', async () => {
    const id = await compose('position', 'federal/justice', 'Un mot.');
    const page = await write(id);
    await page.getByRole('button', { name: 'Elle est juste' }).first().click();
    await page.getByText('confirmée le 24 novembre').waitFor();
    await page.context().close();
  });

  it('is exported under a name that says what it is', async () => {
    const id = await compose('position', 'federal/employment', 'Un mot.');
    await desk.call('address.confirm', { post: 'federal/employment' });
    const page = await write(id);
    await page.keyboard.press('Control+e');
    await page.getByText(/PDF 2026\/\d+ écrit, une page/).waitFor();
    const files = readdirSync(join(desk.folder, 'saved'));
    expect(files).toEqual([expect.stringMatching(/^2026-11-24_.*_fr\.pdf$/)]);
    expect(existsSync(join(desk.folder, 'saved', files[0]!))).toBe(true);
    await text(page).click();
    await page.keyboard.type('Autrement : ');
    await page.getByText('La lettre a changé depuis l’export').waitFor();
    await page.context().close();
  });

  it('does not leave while a notice blocks: it goes there instead', async () => {
    const page = await write(await compose('position', 'federal/employment', 'À {{demand_1}}'));
    await page.keyboard.press('Control+Enter');
    await page.getByText('La lettre ne peut pas encore partir.').waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  it('names a version by Ctrl S and takes an earlier text up again', async () => {
    const id = await compose('position', 'federal/employment', 'Premier jet.');
    const page = await write(id);
    await page.keyboard.press('Control+s');
    await page.getByLabel('Nom de la version').fill('avant relecture');
    await page.keyboard.press('Enter');
    await page.getByText('Version gardée').waitFor();
    await text(page).click();
    await page.keyboard.press('Control+a');
    await page.waitForTimeout(100);
    await page.keyboard.type('Second jet.');
    await kept(id, 'Second jet.');
    await page.getByRole('button', { name: 'Versions antérieures' }).click();
    await page.getByRole('button', { name: /avant relecture/ }).click();
    await page.getByRole('button', { name: 'Reprendre ce texte' }).click();
    await kept(id, 'Premier jet.');
    await text(page).getByText('Premier jet.').waitFor();
    await page.context().close();
  });
});

describe('the screen', () => {
  it.each(['light', 'dark'] as const)('has no barrier in %s', async (colorScheme) => {
    const id = await compose('position', 'federal/employment');
    const page = await write(id, { colorScheme });
    await page.keyboard.press('F8');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 700, 900, 1920])('fits in %s pixels', async (width) => {
    const id = await compose('position', 'federal/employment');
    const page = await write(id, { viewport: { width, height: 760 } });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
