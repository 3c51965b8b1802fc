// Parts of the window that are fetched when they are wanted first, or before that while nothing else goes on: a screen,
// a dialog. Leaves to whoever wants one what is shown meanwhile.
import { t } from '../word';
import { toasts } from './toast.svelte';

export class Part<C> {
  /** None until it is there. */
  component = $state.raw<C>();
  failed = $state(false);
  #fetch: () => Promise<C>;
  #fetched?: Promise<void>;

  constructor(fetch: () => Promise<C>) {
    this.#fetch = fetch;
  }

  /** Whether it is there to be shown. */
  async want(): Promise<boolean> {
    try {
      await this.ahead();
      return true;
    } catch {
      this.failed = true;
      return false;
    }
  }

  /** It may be wanted soon; a failure is told when it is. */
  ahead(): Promise<void> {
    this.#fetched ??= this.#fetch().then(
      (component) => {
        this.component = component;
        this.failed = false;
      },
      (thrown) => {
        this.#fetched = undefined;
        throw thrown;
      },
    );
    return this.#fetched;
  }
}

/** Beside the first screen: whoever types into what opens over it at once is not to wait. */
export function fetchAhead(parts: Part<unknown>[]) {
  for (const part of parts) void part.ahead().catch(() => undefined);
}

/** One after the other, each when the window has nothing else to do. */
export async function whenIdle(fetches: (() => Promise<unknown>)[]) {
  for (const fetch of fetches) {
    await new Promise((ready) => ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(ready));
    await fetch().catch(() => undefined);
  }
}

/** A part that was missing is read anew with the whole page: a browser may keep the failure. */
export const again = () => location.reload();

export function sayMissing() {
  toasts.say(t('frame-part-missing'), {
    tone: 'failure',
    lasts: 12_000,
    act: { label: t('frame-try-again'), run: again, stays: true },
  });
}
