// What is wrong with a screen as it stands: what reaches out of it, words that are cut off, words that are missing or in
// another language. Reads the page alone; which screens there are is left to `screen.test.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Page } from 'playwright-core';

const locales = fileURLToPath(new URL('../../../locales', import.meta.url));

/** Messages without a variable, as they stand on a screen, and the first words of keys (`campaign`, `follow`). */
interface Messages {
  words: Set<string>;
  nouns: Set<string>;
}

export function messages(language: string): Messages {
  const folder = join(locales, language);
  const bundle = new FluentBundle(language, { useIsolating: false });
  const found: Messages = { words: new Set(), nouns: new Set() };
  for (const file of readdirSync(folder)) {
    const resource = new FluentResource(readFileSync(join(folder, file), 'utf8'));
    bundle.addResource(resource);
    for (const { id } of resource.body) {
      found.nouns.add(id.split('-')[0]!);
      const value = bundle.getMessage(id)?.value;
      if (typeof value === 'string') found.words.add(value);
    }
  }
  return found;
}

/** Words of one language that are none of the other: on a screen in the other they were forgotten. */
export function foreign(own: Messages, other: Messages): Set<string> {
  // Each language is called by its own name wherever it stands.
  const names = new Set(['Français', 'Nederlands', 'Deutsch', 'English']);
  return new Set(
    [...other.words].filter((word) => word.length > 4 && !own.words.has(word) && !names.has(word)),
  );
}

/** Everything a person reads on the page, and what a screen reader says. */
export async function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      // The pages of a letter are in the language of the letter; what says that it is in another one may be.
      const at = walk.currentNode.parentElement;
      if (
        !at?.closest('svg') &&
        at?.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang
      )
        found.add(walk.currentNode.textContent?.trim() ?? '');
    }
    for (const node of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.add(node.getAttribute(name)?.trim() ?? '');
    }
    found.delete('');
    return [...found];
  });
}

/** A key in the place of its words, a variable that got no value, words of another language. */
export function unsaid(said: string[], own: Messages, others: Set<string>): string[] {
  const isKey = (text: string) =>
    /^[a-z]+(-[a-z0-9]+)+$/.test(text) && own.nouns.has(text.split('-')[0]!) && !own.words.has(text);
  const faults = said.map((text) => {
    if (text.includes('⟦') || isKey(text)) return `no words for ${text}`;
    if (/\{\s*\$/.test(text)) return `no value in ${text}`;
    if (others.has(text)) return `in another language: ${text}`;
    return '';
  });
  return faults.filter((fault) => fault !== '');
}

/** How far the page reaches beyond its window, and the texts that something cuts off without an ellipsis. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) faults.push(`the page is ${wide} pixels too wide`);

    /** Who cuts this box off on the right: none where one can scroll there, or where an ellipsis says so. */
    const cutter = (node: Element, box: DOMRect): Element | undefined => {
      let ellipsis = false;
      for (let at: Element | null = node; at && at !== document.documentElement; at = at.parentElement) {
        const style = getComputedStyle(at);
        ellipsis ||= style.textOverflow === 'ellipsis';
        const hides = ['hidden', 'clip'].includes(style.overflowX);
        if (['auto', 'scroll'].includes(style.overflowX)) return undefined;
        // Fixed boxes leave their parents; a clipped one is only for a screen reader.
        if (style.position === 'fixed' || style.clipPath !== 'none') return undefined;
        const edge = at.getBoundingClientRect();
        if (hides && edge.width <= 1) return undefined;
        if (hides && box.right > edge.right + 1 && box.left < edge.right) return ellipsis ? undefined : at;
      }
      return undefined;
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent?.trim() ?? '';
      const node = walk.currentNode.parentElement;
      // Pages of letters are pictures, with a frame of their own.
      if (!text || !node || node.closest('svg, [hidden], [inert]') || !node.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || !cutter(node, box)) continue;
      faults.push(`cut off: “${text.slice(0, 60)}” in ${node.tagName.toLowerCase()}.${node.className}`);
    }
    return faults;
  });
}
