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
    void this.#changed;
    const acts = this.#layers.flatMap((layer) => Object.entries(layer.acts()));
    const given = new Set(acts.flatMap(([id, act]) => (act ? [id] : [])));
    return COMMANDS.filter((command) => !command.elsewhere && given.has(command.id));
  }
}

export const commands = new Commands();

class Dialogs {
  #count = $state(0);

  /** One stands before everything. */
  get stands(): boolean {
    return this.#count > 0;
  }

  enter(): () => void {
    this.#count += 1;
    return () => (this.#count -= 1);
  }
}

const dialogs = new Dialogs();

/** Call while a dialog starts: as long as it is open, only the end of the window can be asked for behind it. */
export function useDialog(open: () => boolean) {
  $effect(() => (open() ? untrack(() => dialogs.enter()) : undefined));
}

const isShut = (id: string) => dialogs.stands && id !== 'window.close';

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
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, input:not([type=checkbox], [type=radio])'))
  );
}

/** Text has its own undo, under its usual keys; a dialog stands before everything. */
export function pressKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return;
  const usual = usualOfText(event);
  if (usual && isText(event.target)) return;
  const command = bindings.at(event);
  // A key of ours never falls through to the browser: no bookmark list on Ctrl D, no print of the window. Nor does one
  // that the person took away.
  if (!command) return void (bindings.isFreed(event) && event.preventDefault());
  if (isOwnOfText(command) && isText(event.target)) {
    event.preventDefault();
    return tellText(command, event.target);
  }
  const act = isShut(command.id) ? undefined : commands.act(command.id);
  if (act || !command.fixed) event.preventDefault();
  act?.();
}

/** The commands that a menu outside the page can give now. */
export function givable(): string[] {
  return commands.available.map(({ id }) => id).filter((id) => !isShut(id));
}

/** Gives a command from outside the page, as its key would. */
export function giveCommand(id: string) {
  const command = COMMANDS.find((one) => one.id === id);
  const at = document.activeElement;
  if (command && isOwnOfText(command) && isText(at)) tellText(command, at);
  else if (!isShut(id)) commands.act(id)?.();
}

function usualOfText(event: KeyboardEvent): Command | undefined {
  return COMMANDS.filter(isOwnOfText).find(({ keys }) =>
    readKeys(keys!).some((key) => isPressed(key, event, mac)),
  );
}

/** The text knows its undo by the usual key only: it is pressed in the person's stead. */
function tellText(command: Command, text: HTMLElement) {
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
