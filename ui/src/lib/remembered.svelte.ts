// What this machine remembers between two openings: widths, sorts, scheme. Never anything of the desk.

export class Remembered<T> {
  #name: string;
  #value = $state.raw() as T;

  constructor(name: string, first: T) {
    this.#name = name;
    this.#value = read(name, first);
  }

  get current(): T {
    return this.#value;
  }

  set current(value: T) {
    this.#value = value;
    try {
      localStorage.setItem(this.#name, JSON.stringify(value));
    } catch {
      // A full or forbidden store loses a width, nothing more.
    }
  }
}

function read<T>(name: string, first: T): T {
  try {
    const text = localStorage.getItem(name);
    return text === null ? first : (JSON.parse(text) as T);
  } catch {
    return first;
  }
}
