// A text alone in the window, without navigation and panes. Remembered on this machine; it holds while a screen is open
// that has such a text, and which says so by `useAlone`.
import { untrack } from 'svelte';
import { Remembered } from '../remembered.svelte';

class Alone {
  #wanted = new Remembered('text-alone', false);
  #texts = $state(0);

  get on(): boolean {
    return this.#wanted.current && this.#texts > 0;
  }

  turn(on: boolean) {
    this.#wanted.current = on;
  }

  begin(): () => void {
    this.#texts += 1;
    return () => (this.#texts -= 1);
  }
}

export const alone = new Alone();

/** Call while a screen with a text starts. */
export function useAlone() {
  $effect(() => untrack(() => alone.begin()));
}
