// Which nouns changed, and how often: what shows a noun asks again when its count moves.
import { SvelteMap } from 'svelte/reactivity';

class Changes {
  #counts = new SvelteMap<string, number>();
  #any = $state(0);
  #whole = $state(0);

  /** How often anything changed. */
  get count(): number {
    return this.#any;
  }

  publish(nouns: string[]) {
    if (nouns.length === 0) return;
    this.#any += 1;
    for (const noun of nouns) this.#counts.set(noun, (this.#counts.get(noun) ?? 0) + 1);
  }

  /** Another desk stands in the folder: everything is asked again. */
  publishAll() {
    this.#any += 1;
    this.#whole += 1;
  }

  /** Read inside an effect, it runs the effect again after every change of one of these nouns; none means any. */
  follow(nouns: string[]) {
    if (nouns.length === 0) return this.#any;
    return nouns.reduce((sum, noun) => sum + (this.#counts.get(noun) ?? 0), this.#whole);
  }
}

export const changes = new Changes();
