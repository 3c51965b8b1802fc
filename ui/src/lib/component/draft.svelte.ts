// What is being typed into a field whose value the desk keeps.
import { untrack } from 'svelte';

/**
 * The text of a field while it is written. What the desk has comes into the field when it changes, but never over what a
 * person is typing: an answer that comes late, or to something else, waits until the field was left.
 */
export class Draft {
  #kept: () => string;
  #typed = $state<string | null>(null);
  #typing = false;

  /** Call while the component starts. `kept`: what the desk has. */
  constructor(kept: () => string) {
    this.#kept = kept;
    let last = untrack(kept);
    $effect.pre(() => {
      const now = kept();
      if (now === last) return;
      last = now;
      if (!this.#typing) this.#typed = null;
    });
  }

  get text(): string {
    return this.#typed ?? this.#kept();
  }

  set text(text: string) {
    this.#typed = text;
    this.#typing = true;
  }

  /** The field was left, or Enter was pressed: what stands there gives way to what the desk has next. */
  leave() {
    this.#typing = false;
  }
}
