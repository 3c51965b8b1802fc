// What was said to the person since the window opened: the latest hundred, each with its act as long as it can be done.
// Leaves to the toasts how it was said.
import { untrack } from 'svelte';
import { toasts, type Toast } from '../component/toast.svelte';
import { changes } from '../host';

export interface Message extends Pick<Toast, 'id' | 'text' | 'tone' | 'act'> {
  /** An instant, as ISO. */
  at: string;
  /** How often the desk had changed by then. */
  changed: number;
}

const MOST = 100;

class Messages {
  /** The latest first. */
  list = $state.raw<Message[]>([]);

  keep({ id, text, tone, act }: Toast) {
    untrack(() => {
      const message = { id, text, tone, act, at: new Date().toISOString(), changed: changes.follow([]) };
      this.list = [message, ...this.list].slice(0, MOST);
    });
  }

  /** Its act was done, or can be done no more. */
  spend(id: number) {
    this.list = untrack(() => this.list).map((one) => (one.id === id ? { ...one, act: undefined } : one));
  }

  /** What takes back the last step would take back another one once the desk has changed. */
  actOf({ act, changed }: Message): Toast['act'] {
    return act?.stays || changed === changes.follow([]) ? act : undefined;
  }

  holds(id: number): boolean {
    const message = this.list.find((one) => one.id === id);
    return message !== undefined && this.actOf(message) !== undefined;
  }

  run(message: Message) {
    const act = this.actOf(message);
    toasts.end(message.id, true);
    act?.run();
  }
}

export const messages = new Messages();

/** Call once, while the window starts. */
export function keepMessages() {
  toasts.keeper = messages;
}
