// Which commands can be given now: screens lay their acts upon the table while they are open, the last one first.
import { untrack } from 'svelte';
import { bindings, mac } from './binding.svelte';
import { isPressed, readKeys } from './key';
import { COMMANDS, type Command } from './table';

type Act = () => void;
/** What a screen does for some rows of the table, by id. */
export type Acts = Record<string, Act | undefined>;

class Commands {
  // Plain: a screen that goes would be told of the state before the next one came.
  #layers: { name: symbol; acts: () => Acts }[] = [];
  #changed = $state.raw(Symbol());

  add(acts: () => Acts): () => void {
    const name = Symbol();
    this.#lay([...this.#layers, { name, acts }]);
    return () => this.#lay(this.#layers.filter((layer) => layer.name !== name));
  }

  #lay(layers: { name: symbol; acts: () => Acts }[]) {
    this.#layers = layers;
    this.#changed = Symbol();
  }

  act(id: string): Act | undefined {
    void this.#changed;
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

/**
 * Call while a component starts: these acts answer as long as it lives. Before it is mounted, so that what stands within
 * another comes after it and goes before it.
 */
export function useCommands(acts: () => Acts) {
  $effect.pre(() => untrack(() => commands.add(acts)));
}

const isOwnOfText = ({ id }: Command) => id === 'desk.undo' || id === 'desk.redo';

function isText(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))
  );
}

/** Text has its own undo, under its usual keys; a dialog stands before everything but help. */
export function pressKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return;
  const usual = usualOfText(event);
  if (usual && isText(event.target)) return;
  const command = bindings.at(event);
  // A key of ours never falls through to the browser: no bookmark list on Ctrl D, no print of the window. Nor does one
  // that the person took away.
  if (!command) return void (bindings.isFreed(event) && event.preventDefault());
  if (isOwnOfText(command) && isText(event.target)) return tellText(command, event, event.target);
  const act = document.querySelector('dialog[open]') ? undefined : commands.act(command.id);
  if (act || !command.fixed) event.preventDefault();
  act?.();
}

function usualOfText(event: KeyboardEvent): Command | undefined {
  return COMMANDS.filter(isOwnOfText).find(({ keys }) =>
    readKeys(keys!).some((key) => isPressed(key, event, mac)),
  );
}

/** The text knows its undo by the usual key only: it is pressed in the person's stead. */
function tellText(command: Command, event: KeyboardEvent, text: HTMLElement) {
  event.preventDefault();
  const undo = command.id === 'desk.undo';
  const usual = new KeyboardEvent('keydown', {
    key: undo ? 'z' : 'y',
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
  });
  if (text.dispatchEvent(usual)) document.execCommand(undo ? 'undo' : 'redo');
}
