// What is always in view of the desk: who writes, how much is late, what can be undone. Asked again after any change.
import { Asked, changes } from '../host';
import { takeDay } from '../word';

class Desk {
  #asked = new Asked('desk.status');

  get status() {
    return this.#asked.answer;
  }
  get refused() {
    return this.#asked.refused;
  }
  ask() {
    return this.#asked.ask(null);
  }
}

export const desk = new Desk();

/** Call once, while the window starts. */
export function followDesk(language: () => unknown) {
  // Before anything is shown that names a day.
  $effect.pre(() => {
    if (desk.status) takeDay(desk.status.today);
  });
  $effect(() => {
    changes.follow([]);
    language();
    void desk.ask();
  });
}
