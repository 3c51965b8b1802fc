// A question kept open by a screen: asked again when it changes, or when a noun it shows changes.
// The latest question wins; an older answer that comes late is dropped.
import { untrack } from 'svelte';
import { language } from '../word/language.svelte';
import { call, type Answer, type Name, type Question } from './call';
import { changes } from './changes.svelte';
import { asRefused, type Refused } from './refusal';

export class Asked<N extends Name> {
  answer = $state.raw<Answer<N> | undefined>();
  refused = $state.raw<Refused | undefined>();
  waiting = $state(false);
  #turn = 0;
  #name: N;

  constructor(name: N) {
    this.#name = name;
  }

  async ask(question: Question<N>) {
    const turn = ++this.#turn;
    this.waiting = true;
    try {
      const answer = await (call as (n: N, q: Question<N>) => Promise<Answer<N>>)(this.#name, question);
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.refused = undefined;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.refused = asRefused(thrown);
    } finally {
      if (turn === this.#turn) this.waiting = false;
    }
  }

  /** Nothing is asked any more: a late answer is dropped. */
  forget() {
    this.#turn += 1;
    this.answer = undefined;
    this.refused = undefined;
    this.waiting = false;
  }
}

/**
 * Call while a component starts. `question` is read again whenever what it rests on changes; undefined asks nothing.
 * `nouns` are those whose change asks again; an empty list means any.
 */
export function asked<N extends Name>(
  name: N,
  question: () => Question<N> | undefined,
  nouns: string[],
): Asked<N> {
  const state = new Asked(name);
  $effect(() => {
    const now = question();
    changes.follow(nouns);
    void language.current;
    untrack(() => (now === undefined ? state.forget() : void state.ask(now)));
  });
  return state;
}
