// Two texts that scroll together: each is as far down as the other, whichever the person moves.

export class Abreast {
  #texts: () => (HTMLElement | null | undefined)[];
  /** Moved by us: its next scrolling is not the person's. */
  #moved: HTMLElement | null = null;

  constructor(texts: () => (HTMLElement | null | undefined)[]) {
    this.#texts = texts;
  }

  /** One of them was scrolled; what scrolls within them does not count. */
  follow = ({ target }: Event) => {
    const texts = this.#texts();
    const from = texts.find((text) => text === target);
    const to = texts.find((text) => text !== target);
    if (!from || !to) return;
    const own = this.#moved !== from;
    this.#moved = null;
    const rest = from.scrollHeight - from.clientHeight;
    if (!own || rest <= 0) return;
    const before = to.scrollTop;
    to.scrollTop = (from.scrollTop / rest) * (to.scrollHeight - to.clientHeight);
    // One that stays where it was tells nothing.
    if (to.scrollTop !== before) this.#moved = to;
  };
}
