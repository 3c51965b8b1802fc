// The manual of one language, fetched once: its pages in their order, and where its pictures are.
import type { Language } from '../../lib/generated/api';
import { readPage, type ManualPage } from './read';

export interface Manual {
  language: Language;
  pages: ManualPage[];
  /** The address of each picture, by the file a page names. */
  pictures: Record<string, string>;
}

interface Text {
  sources: Record<string, string>;
  pictures: Record<string, string>;
}

const TEXTS: Record<Language, () => Promise<Text>> = {
  fr: () => import('./text/fr'),
  nl: () => import('./text/nl'),
  de: () => import('./text/de'),
  en: () => import('./text/en'),
};

const known = new Map<Language, Manual>();

export async function load(language: Language): Promise<Manual> {
  const before = known.get(language);
  if (before) return before;
  const { sources, pictures } = await TEXTS[language]();
  const manual = {
    language,
    pages: Object.keys(sources)
      .sort()
      .map((path) => readPage(path, sources[path]!)),
    pictures: Object.fromEntries(
      Object.entries(pictures).map(([path, address]) => [path.slice(path.indexOf('picture/')), address]),
    ),
  };
  known.set(language, manual);
  return manual;
}
