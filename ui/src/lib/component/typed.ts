// Letters typed soon after one another are one word, and jump to the next name that begins with it.

const PAUSE = 700;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

export class Typed {
  #word = '';
  #last = 0;

  /** Adds a letter and gives the place it leads to, or none. `name` knows nothing of rows that are not here yet. */
  to(
    letter: string,
    at: number,
    total: number,
    name: (at: number) => string | undefined,
  ): number | undefined {
    const now = Date.now();
    this.#word = now - this.#last < PAUSE ? this.#word + fold(letter) : fold(letter);
    this.#last = now;
    for (let step = this.#word.length > 1 ? 0 : 1; step <= total; step += 1) {
      const place = (at + step) % total;
      const found = name(place);
      if (found !== undefined && fold(found).startsWith(this.#word)) return place;
    }
    return undefined;
  }
}

/** Where a key leads in a list of `total`, `page` of which are in sight. */
export function reached(key: string, at: number, total: number, page: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: total - 1,
    PageDown: at + page,
    PageUp: at - page,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(total - 1, to));
}
