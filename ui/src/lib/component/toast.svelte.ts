// What was done is said once, in the past, for eight seconds; held by pointer or focus. One act may take it back.

export interface Toast {
  id: number;
  text: string;
  /** The word on the button: "Annuler". */
  act?: { label: string; run: () => void };
  /** In milliseconds. */
  lasts: number;
  tone: 'plain' | 'failure';
  /** When nothing took it back. */
  ended?: () => void;
}

class Toasts {
  list = $state.raw<Toast[]>([]);
  #next = 1;

  say(text: string, more: Partial<Omit<Toast, 'id' | 'text'>> = {}): number {
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { id, text, lasts: 8000, tone: 'plain', ...more }];
    return id;
  }

  end(id: number, took_back = false) {
    const toast = this.list.find((one) => one.id === id);
    this.list = this.list.filter((one) => one.id !== id);
    if (!took_back) toast?.ended?.();
  }
}

export const toasts = new Toasts();
