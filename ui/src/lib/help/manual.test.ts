import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import type { Language } from '../generated/api';
import { LANGUAGES, ownName } from '../word';
import { keyOf } from '../../routes/help/key';
import { idOf, readPage, textOf, type Block, type Inline, type ManualPage } from '../../routes/help/read';

const locales = fileURLToPath(new URL('../../../../locales', import.meta.url));

/** Words to be typed, and files that are called so in every language. */
const TYPED = [
  '{{own_paragraph}}',
  '{{',
  '+++',
  'templates/invitation/fr.md',
  'templates/.bin',
  '.ics',
  'hunspell-fr',
  'hunspell-nl',
  'hunspell-de-de',
  'hunspell-en-gb',
  'sha256sum --check SHA256SUMS',
  'sha256sum seal.txt',
  'plaidoyer archive verify --head',
];

/** Messages that no button and no head of the window bears. */
const OFF_SCREEN = ['terminal', 'error', 'notice', 'op', 'problem', 'holiday'].map((name) => `${name}.ftl`);

const manual = Object.fromEntries(LANGUAGES.map((language) => [language, pagesOf(language)])) as Record<
  Language,
  ManualPage[]
>;

function filesOf(language: Language): string[] {
  return readdirSync(`${locales}/manual/${language}`)
    .filter((name) => name.endsWith('.md'))
    .sort();
}

function pagesOf(language: Language): ManualPage[] {
  return filesOf(language).map((name) => readPage(name, sourceOf(language, name)));
}

function sourceOf(language: Language, name: string): string {
  return readFileSync(`${locales}/manual/${language}/${name}`, 'utf8');
}

function inlinesOf(blocks: Block[]): Inline[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return [];
    return block.kind === 'list' ? block.items.flatMap(inlinesOf) : block.inlines.flatMap(within);
  });
}

function within(inline: Inline): Inline[] {
  return 'inlines' in inline ? [inline, ...inline.inlines.flatMap(within)] : [inline];
}

function picturesOf(page: ManualPage) {
  return page.blocks.filter((block) => block.kind === 'picture');
}

/** A message as the screen may show it, with anything in the place of its variables; one for each of its forms. */
function shapesOf(value: unknown): string[] {
  if (typeof value === 'string') return [escaped(value)];
  if (Array.isArray(value))
    return value.reduce<string[]>(
      (heads, part) => heads.flatMap((head) => shapesOf(part).map((tail) => head + tail)),
      [''],
    );
  const part = value as { type: string; variants?: { value: unknown }[] };
  if (part.type === 'select') return part.variants!.flatMap((variant) => shapesOf(variant.value));
  return ['.+'];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Every name that may stand on the screen. A message that is mostly variables names nothing. */
function namesOf(language: Language): RegExp[] {
  const bundle = new FluentBundle(language);
  const shapes: string[] = [];
  for (const file of readdirSync(`${locales}/${language}`).filter((name) => !OFF_SCREEN.includes(name))) {
    const resource = new FluentResource(readFileSync(`${locales}/${language}/${file}`, 'utf8'));
    bundle.addResource(resource);
    for (const { id } of resource.body) shapes.push(...shapesOf(bundle.getMessage(id)?.value ?? ''));
  }
  const isName = (shape: string) => !shape.includes('.+') || shape.replace(/\.\+|\P{L}/gu, '').length > 9;
  return shapes.filter(isName).map((shape) => new RegExp(`^${shape}$`, 'u'));
}

describe('the manual', () => {
  it('has the same pages in the same order in every language', () => {
    for (const language of LANGUAGES) expect(filesOf(language), language).toEqual(filesOf('fr'));
  });

  it('has the same pictures at the same pages, each told in words of its language', () => {
    const files = (language: Language) =>
      manual[language].map((page) => picturesOf(page).map((picture) => picture.file));
    for (const language of LANGUAGES) {
      expect(files(language), language).toEqual(files('fr'));
      for (const picture of manual[language].flatMap(picturesOf))
        expect(picture.alt.length, `${language} ${picture.file}`).toBeGreaterThan(20);
    }
  });

  it('has every picture it shows, and shows every picture it has', () => {
    for (const language of LANGUAGES) {
      const folder = `${locales}/manual/${language}`;
      const shown = manual[language].flatMap(picturesOf).map((picture) => picture.file);
      for (const file of shown) expect(existsSync(`${folder}/${file}`), `${language} ${file}`).toBe(true);
      expect(
        readdirSync(`${folder}/picture`)
          .map((name) => `picture/${name}`)
          .sort(),
      ).toEqual(shown.sort());
    }
  });

  it('takes no more room than 1.5 MB with all its pictures', () => {
    const bytes = LANGUAGES.flatMap((language) => {
      const folder = `${locales}/manual/${language}/picture`;
      return readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`).length);
    });
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const names = namesOf(language);
    const languages = LANGUAGES.map(ownName);

    it.each(manual[language].map((page) => [page.id, page] as const))(
      '%s names what is on the screen',
      (_, page) => {
        const bold = inlinesOf(page.blocks).filter((one) => one.kind === 'name');
        for (const one of bold) {
          const name = textOf({ kind: 'paragraph', inlines: [one] });
          expect(languages.includes(name) || names.some((shape) => shape.test(name)), name).toBe(true);
        }
      },
    );

    it('names keys as they are engraved', () => {
      for (const page of manual[language])
        for (const one of inlinesOf(page.blocks))
          if (one.kind === 'code')
            expect(
              TYPED.includes(one.text) || keyOf(one.text, language),
              `${page.id}: ${one.text}`,
            ).toBeTruthy();
    });

    it('leads from page to page', () => {
      for (const page of manual[language])
        for (const one of inlinesOf(page.blocks))
          if (one.kind === 'link') {
            expect(filesOf(language), `${page.id}: ${one.href}`).toContain(one.href);
            expect(manual[language].some(({ id }) => id === idOf(one.href))).toBe(true);
          }
    });

    it('says each thing on one short page, under one title', () => {
      for (const name of filesOf(language)) {
        const source = sourceOf(language, name);
        expect(source.split(/\s+/).length, name).toBeLessThan(370);
        expect(source.match(/^# /gm), name).toHaveLength(1);
        expect(source, name).not.toMatch(/<[a-z/]|^###/im);
        expect(manual[language].find((page) => page.id === idOf(name))?.title, name).toBeTruthy();
      }
    });

    it('is set as its language is', () => {
      for (const name of filesOf(language)) {
        const words = sourceOf(language, name).replace(/`[^`]*`|\]\([^)]*\)|!\[/g, ' x');
        expect(words, name).not.toMatch(/['"]|\.\.\./);
        if (language === 'fr')
          expect(words, name).not.toMatch(/[^\u202f][;!?»]|«[^\u202f]|[^\u00a0*]:|[“”„]/);
        else expect(words, name).not.toMatch(/[\u00a0«»]| [;!?:]/);
        if (language === 'nl' || language === 'en') expect(words, name).not.toContain('„');
      }
    });
  });
});
