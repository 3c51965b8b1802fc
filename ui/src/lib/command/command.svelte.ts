// Which commands can be given now: screens lay their acts upon the table while they are open, the last one first.
import { untrack } from 'svelte';
import { isMac, isPressed, readKeys } from './key';
import { COMMANDS, type Command } from './table';

type Act = () => void;
/** What a screen does for some rows of the table, by id. */
export type Acts = Record<string, Act | undefined>;

class Commands {
  #layers = $state.raw<{ name: symbol; acts: () => Acts }[]>([]);

  add(acts: () => Acts): () => void {
    const name = Symbol();
    this.#layers = [...this.#layers, { name, acts }];
    return () => (this.#layers = this.#layers.filter((layer) => layer.name !== name));
  }

  act(id: string): Act | undefined {
    for (const layer of this.#layers.toReversed()) {
      const act = layer.acts()[id];
      if (act) return act;
    }
    return undefined;
  }

  /** The rows that can be given now. */
  get available(): Command[] {
    return COMMANDS.filter((command) => !command.elsewhere && this.act(command.id));
  }
}

export const commands = new Commands();

/** Call while a component starts: these acts answer as long as it lives. */
export function useCommands(acts: () => Acts) {
  $effect(() => untrack(() => commands.add(acts)));
}

export const mac = typeof navigator !== 'undefined' && isMac(navigator.platform);

const bound = COMMANDS.filter((command) => command.keys && !command.elsewhere).map((command) => ({
  command,
  keys: readKeys(command.keys!),
}));

/** Text has its own undo; a dialog stands before everything but help. */
function belongsToText(id: string, target: EventTarget | null): boolean {
  const own = id === 'desk.undo' || id === 'desk.redo';
  return (
    own &&
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))
  );
}

export function pressKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return;
  const modal = document.querySelector('dialog[open]') !== null;
  for (const { command, keys } of bound) {
    if (!keys.some((key) => isPressed(key, event, mac))) continue;
    if (belongsToText(command.id, event.target)) return;
    const act = modal ? undefined : commands.act(command.id);
    // A key of ours never falls through to the browser: no bookmark list on Ctrl D, no print of the window.
    if (act || event.ctrlKey) event.preventDefault();
    act?.();
    return;
  }
}
