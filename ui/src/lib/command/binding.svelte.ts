// The present keys of every command on this machine, and how they are changed. Whatever shows or answers a key asks
// here; the usual ones stand in the table.
import { Remembered } from '../remembered.svelte';
import { language } from '../word';
import { give, ownerOf, present, readChosen, reset, usual, without, type Chosen, type Owner } from './chosen';
import { capWords, heard, isMac, isPressed, partsOf, readKey, writeKey } from './key';
import { COMMANDS, isChangeable, type Command } from './table';
import { unfit, unfitPress, type Unfit } from './unfit';

export const mac = typeof navigator !== 'undefined' && isMac(navigator.platform);

/** What became of a key that was pressed for a command. */
export type Wish =
  | { kind: 'free'; keys: string }
  | { kind: 'unfit'; keys: string; why: Unfit }
  | { kind: 'reserved' | 'used'; keys: string; owner: Owner };

const bound = COMMANDS.filter((command) => !command.elsewhere);
const changeable = COMMANDS.filter(isChangeable);
const reserved = COMMANDS.filter((command) => !isChangeable(command));
const letters = COMMANDS.filter((command) => command.elsewhere && /^[A-Z]$/.test(command.keys ?? ''));
const isLetter = (command: Command) => letters.includes(command);

class Bindings {
  #kept = new Remembered<unknown>('keys', {});
  #letters = new Remembered<unknown>('letter-keys', true);
  #chosen = $derived(readChosen(this.#kept.current));
  #present = $derived(present(this.#chosen));

  /** Whether a single letter acts in a list (WCAG 2.1.4). */
  get letters(): boolean {
    return this.#letters.current !== false;
  }
  set letters(yes: boolean) {
    this.#letters.current = yes;
  }

  /** What was chosen, to give it back. */
  get chosen(): Chosen {
    return this.#chosen;
  }
  set chosen(chosen: Chosen) {
    this.#kept.current = chosen;
  }

  /** The present keys of a command, as the table would write them; empty: it has none. */
  of(id: string): string {
    const command = COMMANDS.find((one) => one.id === id);
    return command && isLetter(command) && !this.letters ? '' : (this.#present.get(id) ?? '');
  }

  isChanged(id: string): boolean {
    return id in this.#chosen;
  }

  /** The command that a key press gives. */
  at(press: KeyboardEvent): Command | undefined {
    return ownerOf(bound, (id) => this.of(id), press, mac)?.command;
  }

  /** Whether that press gives this command: for what answers one itself. */
  gives(id: string, press: KeyboardEvent): boolean {
    return this.at(press)?.id === id;
  }

  /** The command of a list that this letter gives, of these. */
  atLetter(letter: string, ids: readonly string[]): string | undefined {
    return ids.find((id) => this.of(id) === letter.toUpperCase());
  }

  /** Whether it is a key of the table that the person took away. */
  isFreed(press: KeyboardEvent): boolean {
    return changeable.some(({ keys }) => partsOf(keys).some((key) => isPressed(readKey(key), press, mac)));
  }

  wish(id: string, press: KeyboardEvent): Wish {
    const key = heard(press, mac);
    const keys = writeKey(key);
    const why = partsOf(usual(id)).includes(keys) ? undefined : (unfitPress(press, mac) ?? unfit(key, mac));
    if (why) return { kind: 'unfit', keys, why };
    const others = (commands: readonly Command[], keysOf: (id: string) => string) =>
      ownerOf(
        commands.filter((command) => command.id !== id),
        keysOf,
        press,
        mac,
      );
    const taken = others(reserved, usual);
    if (taken) return { kind: 'reserved', keys, owner: taken };
    const owner = others(changeable, (one) => this.of(one));
    return owner ? { kind: 'used', keys, owner } : { kind: 'free', keys };
  }

  give(id: string, keys: string, from?: Owner) {
    const freed = from ? without(this.#chosen, from.command.id, from.key) : this.#chosen;
    this.chosen = give(freed, id, keys);
  }

  reset(id: string) {
    this.chosen = reset(this.#chosen, id);
  }

  resetAll() {
    this.chosen = {};
  }

  /** A command, or a key as the table writes it: what the person has in its place. A key of no command stays. */
  resolve(text: string): string {
    const command = COMMANDS.find(
      ({ id, keys }) => id === text || keys === text || partsOf(keys).includes(text),
    );
    if (!command) return text;
    const now = this.of(command.id);
    return text === command.id || now !== command.keys ? now : text;
  }
}

export const bindings = new Bindings();

/** The present keys of a command; empty: none. */
export const keysOf = (id: string): string => bindings.of(id);
/** The same as a sentence says them, in the names on the person’s keyboard. */
export const keyWords = (id: string): string => capWords(keysOf(id), language.current, mac);
/** Names of the letters that act in lists, as the table has them. */
export const listLetters: readonly string[] = letters.map((command) => command.keys!);
