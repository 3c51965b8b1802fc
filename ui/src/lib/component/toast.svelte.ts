// What was done is said once, in the past, for eight seconds; held by pointer or focus. One act may take it back. Leaves
// to a keeper what becomes of it afterwards.

export interface Act {
  label: string;
  run: () => void;
  /** It can be done as long as the window is open; any other one only while nothing else has changed. */
  stays?: boolean;
  /** It takes back the last step of the desk: another one, once something else was done. */
  last?: boolean;
}

export interface Toast {
  id: number;
  text: string;
  /** The word on the button: "Annuler". */
  act?: Act;
  /** In milliseconds. */
  lasts: number;
  /** A note says that nothing was done. */
  tone: 'plain' | 'note' | 'failure';
  /** Until then it can be taken back, in milliseconds on the clock of the computer: the seconds are counted down. */
  until?: number;
  /** How much had changed at the desk when it was said. */
  mark?: number;
  /** When nothing took it back. */
  ended?: () => void;
}

class Toasts {
  list = $state.raw<Toast[]>([]);
  /** Whoever keeps what was said, and is told when its act can be done no more. */
  keeper?: { keep: (toast: Toast) => void; spend: (id: number) => void; holds: (id: number) => boolean };
  #next = 1;

  say(text: string, more: Partial<Omit<Toast, 'id' | 'text'>> = {}): number {
    const id = this.#next++;
    const toast: Toast = { id, text, lasts: 8000, tone: 'plain', ...more };
    // What is said again takes the place of itself.
    if (!toast.act)
      this.list = this.list.filter((one) => one.text !== text || one.act || one.until !== undefined);
    this.list = [...this.#kept(), toast];
    this.keeper?.keep(toast);
    return id;
  }

  /** Three stand at once: what can still be taken back gives way last. */
  #kept(): Toast[] {
    if (this.list.length < 3) return this.list;
    const gone = this.list.find((one) => one.until === undefined) ?? this.list[0];
    return this.list.filter((one) => one !== gone);
  }

  /** What waits for its time to pass and can be taken back until then; the latest. */
  get waiting(): Toast | undefined {
    const now = Date.now();
    return this.list.findLast((one) => one.act && (one.until ?? 0) > now);
  }

  /** Whether its act still means what it says. */
  acts({ id, act }: Toast): boolean {
    return !act?.last || (this.keeper?.holds(id) ?? true);
  }

  end(id: number, took_back = false) {
    const toast = this.list.find((one) => one.id === id);
    this.list = this.list.filter((one) => one.id !== id);
    if (took_back) this.keeper?.spend(id);
    else toast?.ended?.();
  }
}

export const toasts = new Toasts();
