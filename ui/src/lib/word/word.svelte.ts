// The words the person reads, by message key, in their language. The sentences themselves lie in `locales/`; those of a
// language are fetched when it is spoken first.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../generated/api';
import { language, localeOf } from './language.svelte';

export type Words = Record<string, FluentVariable>;

const MESSAGES: Record<Language, () => Promise<{ sources: Record<string, string> }>> = {
  fr: () => import('./message-fr'),
  nl: () => import('./message-nl'),
  de: () => import('./message-de'),
  en: () => import('./message-en'),
};

const bundles = new Map<Language, FluentBundle>();
let wanted: Language;

/** Call before anything is told in a language: its words are fetched once. */
export async function learn(of: Language): Promise<void> {
  if (bundles.has(of)) return;
  const { sources } = await MESSAGES[of]();
  // Isolation marks would travel with copied text.
  const bundle = new FluentBundle(localeOf(of), { useIsolating: false });
  for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));
  bundles.set(of, bundle);
}

/** The window speaks this language from now on; of several asked for in a row, the last. */
export async function speak(chosen: Language): Promise<void> {
  wanted = chosen;
  await learn(chosen);
  if (wanted === chosen) language.choose(chosen);
}

/** The message in the language of the person. Read in a template, it follows a change of language. */
export function t(key: string, words?: Words): string {
  return tell(language.current, key, words);
}

/** The message in a language that was learnt. An unknown key shows itself: a test keeps that from happening. */
export function tell(of: Language, key: string, words: Words = {}): string {
  const pattern = bundles.get(of)?.getMessage(key)?.value;
  return pattern ? bundles.get(of)!.formatPattern(pattern, words) : key;
}

export function knows(key: string): boolean {
  return bundles.get(language.current)?.hasMessage(key) ?? false;
}
