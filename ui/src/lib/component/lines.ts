// The lines of a menu as they are put together, with some that are not wanted now, and as they are shown.
import type { Item, Items } from './Menu.svelte';

/** null: a rule between two groups. */
export type Lines = (Item | null | false | undefined)[];

/** Without what is not wanted, and without rules that part nothing. */
export function tidied(lines: Lines): Items {
  const items = lines.filter((line) => line !== false && line !== undefined);
  const parts = (at: number) => at > 0 && items[at - 1] !== null && items.slice(at).some(Boolean);
  return items.filter((item, at) => item !== null || parts(at));
}
