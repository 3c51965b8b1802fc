// What a view says in the status line: whether its text is saved, its notices, and at the right what concerns it.

export interface Fact {
  text: string;
  /** More about it, for who rests the pointer there. */
  title?: string;
  /** It wants to be noticed: a click goes where it is settled. */
  go?: () => void;
}

export interface Said {
  /** "Enregistré à 10 h 42"; none: everything is saved. */
  saved?: string;
  /** Worst first; a click goes to the first. */
  notices?: { tone: 'block' | 'warn' | 'good'; text: string; go?: () => void };
  /** At the right: "Lettre en français", "208 mots". */
  view?: (string | Fact)[];
}

class Status {
  #said = $state.raw<(() => Said) | null>(null);

  get now(): Said {
    return this.#said?.() ?? {};
  }

  say(said: (() => Said) | null) {
    this.#said = said;
  }
}

export const status = new Status();

/** Call while a view starts: what it says stands in the status line as long as it lives. */
export function useStatus(said: () => Said) {
  $effect(() => {
    status.say(said);
    return () => status.say(null);
  });
}
