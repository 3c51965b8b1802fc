// The keys a person chose, as they are kept: the command's id and its keys, nothing where it has none. What is kept may
// be broken or of another day; whatever cannot be trusted is left out, and the usual key of the table stands again.
import { isDigit, isPressed, joined, partsOf, readKey, type Press } from './key';
import { COMMANDS, isChangeable, type Command } from './table';
import { isFit } from './unfit';

export type Chosen = Readonly<Record<string, string>>;
/** A command that has a key, and that key as it is written. */
export interface Owner {
  command: Command;
  key: string;
}

const elsewhere = COMMANDS.filter((command) => !isChangeable(command)).flatMap(({ keys }) => partsOf(keys));

/** The keys the table gives a command. */
export function usual(id: string): string {
  return COMMANDS.find((command) => command.id === id)?.keys ?? '';
}

/** What can be trusted of what was kept. */
export function readChosen(kept: unknown): Chosen {
  const chosen: Record<string, string> = {};
  if (typeof kept !== 'object' || kept === null) return chosen;
  const given = new Set<string>();
  for (const command of COMMANDS.filter(isChangeable)) {
    const keys = Object.hasOwn(kept, command.id) ? (kept as Record<string, unknown>)[command.id] : undefined;
    if (typeof keys !== 'string') continue;
    const parts = partsOf(keys);
    const own = partsOf(command.keys);
    if (!parts.every((key) => own.includes(key) || (isFit(key) && !elsewhere.includes(key)))) continue;
    if (parts.some((key) => given.has(key))) continue;
    parts.forEach((key) => given.add(key));
    chosen[command.id] = keys;
  }
  return chosen;
}

/** The keys of every command now: those chosen, and the usual ones that were not given away. */
export function present(chosen: Chosen): ReadonlyMap<string, string> {
  const given = new Set(Object.values(chosen).flatMap(partsOf));
  return new Map(
    COMMANDS.map(({ id, keys }) => [
      id,
      chosen[id] ?? joined(partsOf(keys).filter((key) => !given.has(key))),
    ]),
  );
}

/** Gives a command these keys and no others; whoever had them has them no more. */
export function give(chosen: Chosen, id: string, keys: string): Chosen {
  const wanted = partsOf(keys);
  let next = chosen;
  for (const [other, had] of present(chosen)) {
    if (other === id) continue;
    for (const key of partsOf(had)) if (wanted.includes(key)) next = without(next, other, key);
  }
  return settled({ ...next, [id]: keys });
}

export function without(chosen: Chosen, id: string, key: string): Chosen {
  const rest = partsOf(present(chosen).get(id)).filter((one) => one !== key);
  return settled({ ...chosen, [id]: joined(rest) });
}

export function reset(chosen: Chosen, id: string): Chosen {
  return give(chosen, id, usual(id));
}

/** Only what differs from the table is kept. */
function settled(chosen: Chosen): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([id, keys]) => keys !== usual(id)));
}

/** The command of a key press. Where a layout has a sign and a digit on one key, the digit is meant. */
export function ownerOf(
  commands: readonly Command[],
  keysOf: (id: string) => string,
  press: Press,
  mac: boolean,
): Owner | undefined {
  const owners = commands.flatMap((command) =>
    partsOf(keysOf(command.id))
      .filter((key) => isPressed(readKey(key), press, mac))
      .map((key) => ({ command, key })),
  );
  return owners.find(({ key }) => isDigit(readKey(key).name)) ?? owners[0];
}
