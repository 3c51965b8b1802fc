// The words the person reads, by message key, in their language. The sentences themselves lie in `locales/`.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../generated/api';
import { language, LANGUAGES, localeOf } from './language.svelte';

export type Words = Record<string, FluentVariable>;

const sources = import.meta.glob<string>('../../../../locales/{fr,nl,de,en}/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Language, FluentBundle>(LANGUAGES.map((one) => [one, bundle(one)]));

function bundle(of: Language): FluentBundle {
  // Isolation marks would travel with copied text.
  const built = new FluentBundle(localeOf(of), { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${of}/`)) built.addResource(new FluentResource(source));
  }
  return built;
}

/** The message in the language of the person. Read in a template, it follows a change of language. */
export function t(key: string, words?: Words): string {
  return tell(language.current, key, words);
}

/** The message in a named language. An unknown key shows itself: a test keeps that from happening. */
export function tell(of: Language, key: string, words: Words = {}): string {
  const pattern = bundles.get(of)?.getMessage(key)?.value;
  return pattern ? bundles.get(of)!.formatPattern(pattern, words) : key;
}

export function knows(key: string): boolean {
  return bundles.get(language.current)?.hasMessage(key) ?? false;
}
