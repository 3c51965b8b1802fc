// Work that takes long: it goes on whatever screen is shown, says how far it is and how long it will take, and can be
// stopped. Leaves the work itself to whoever began it.
import { showProgress } from '../host';

/** What is done sooner is not worth a sign of its own. */
const LONG = 1_000;

export class Work {
  /** What is being done, in the language of the person. */
  readonly label: () => string;
  readonly stop: () => void;
  done = $state(0);
  total = $state(0);
  #begun = Date.now();

  constructor(label: () => string, stop: () => void) {
    this.label = label;
    this.stop = stop;
  }

  get percent(): number {
    return this.total ? Math.floor((100 * this.done) / this.total) : 0;
  }

  /** In seconds, at the pace so far; none while nothing is done. */
  get left(): number | undefined {
    if (this.done === 0) return undefined;
    return ((Date.now() - this.#begun) / 1000 / this.done) * (this.total - this.done);
  }
}

class Works {
  /** The one that was begun last, of those that take long. */
  current = $derived.by(() => this.#list.at(-1));
  /** A view shows it itself. */
  shown = $state.raw<Work>();
  #list = $state.raw<Work[]>([]);
  #waiting = new Map<Work, ReturnType<typeof setTimeout>>();

  begin(label: () => string, stop: () => void): Work {
    const work = new Work(label, stop);
    this.#waiting.set(
      work,
      setTimeout(() => (this.#list = [...this.#list, work]), LONG),
    );
    return work;
  }

  end(work: Work) {
    clearTimeout(this.#waiting.get(work));
    this.#waiting.delete(work);
    if (this.#list.includes(work)) this.#list = this.#list.filter((one) => one !== work);
  }
}

export const works = new Works();

/** Call while a view starts that shows this work itself: the status line leaves it to the view. */
export function showsWork(work: () => Work | undefined) {
  $effect(() => {
    works.shown = work();
    return () => (works.shown = undefined);
  });
}

/** Call once: how far the work is stands at the program's sign in the task bar as well. */
export function followWork() {
  const percent = $derived(works.current?.percent ?? null);
  let told: number | null = null;
  $effect(() => {
    if (percent === told) return;
    told = percent;
    void showProgress(percent);
  });
}
