import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../route';
import { SECTIONS } from '../../routes/setting/section';
import { pageAbout } from './place';

const manual = fileURLToPath(new URL('../../../../locales/manual/fr', import.meta.url));
const routes = fileURLToPath(new URL('../../routes', import.meta.url));
const pages = readdirSync(manual).flatMap((name) => /^\d\d-(.+)\.md$/.exec(name)?.[1] ?? []);
const about = (hash: string) => pageAbout(parse(`#/${hash}`));

describe('the page about a screen', () => {
  it('is there for every screen and every section of the settings', () => {
    const screens = readdirSync(routes);
    const sections = SECTIONS.map((section) => `setting/${section}`);
    for (const hash of [...screens, ...sections]) expect(pages, hash).toContain(about(hash));
  });

  it('follows what one does there', () => {
    expect(about('campaign/7?step=check')).toBe('check');
    expect(about('campaign/7?step=text')).toBe('campaign');
    expect(about('archive/12')).toBe('register');
    expect(about('archive/in/2026/003')).toBe('answer');
    expect(about('archive?picture=year&year=2026')).toBe('picture');
    expect(about('template/question')).toBe('template');
    expect(about('setting/letterhead')).toBe('print');
    expect(about('')).toBe('reminder');
  });
});
