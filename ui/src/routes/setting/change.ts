// The acts of the section of keys: each happens at once, says so, and can be taken back while it is the last one.
import { bindings, capWords, COMMANDS, keysOf, mac, messageOf, type Wish } from '../../lib/command';
import { toasts } from '../../lib/component';
import { language, t } from '../../lib/word';

export const wordsOf = (keys: string): string => capWords(keys, language.current, mac);
export const nameOf = (id: string): string => t(messageOf(id));

let said: number | undefined;

function during(act: () => void, words: () => string) {
  const before = bindings.chosen;
  act();
  // An older change is not taken back over a newer one.
  if (said !== undefined) toasts.end(said, true);
  said = toasts.say(words(), {
    act: { label: t('frame-undo-act'), run: () => (bindings.chosen = before) },
  });
}

/** Says what the command has now, and which other one lost it. */
function changed(id: string, act: () => void) {
  const had = new Map(COMMANDS.map((command) => [command.id, keysOf(command.id)]));
  during(act, () => {
    const [command, keys] = [nameOf(id), keysOf(id)];
    const poorer = COMMANDS.find((other) => other.id !== id && had.get(other.id) !== keysOf(other.id));
    if (poorer) return t('setting-key-taken', { command, keys: wordsOf(keys), other: nameOf(poorer.id) });
    if (keys) return t('setting-key-changed', { command, keys: wordsOf(keys) });
    return t('setting-key-removed', { command });
  });
}

/** Gives the command the keys that were pressed, though another one has them. */
export function take(id: string, wish: Wish) {
  changed(id, () => bindings.give(id, wish.keys, wish.kind === 'used' ? wish.owner : undefined));
}

export function remove(id: string) {
  if (keysOf(id)) changed(id, () => bindings.give(id, ''));
}

export function reset(id: string) {
  changed(id, () => bindings.reset(id));
}

export function resetAll() {
  during(
    () => bindings.resetAll(),
    () => t('setting-key-all-reset'),
  );
}

/** Why the keys that were pressed cannot be had; none: they can. */
export function refusalOf(wish: Wish): string | undefined {
  if (wish.kind === 'free') return undefined;
  const keys = wordsOf(wish.keys);
  if (wish.kind === 'unfit')
    return t(`setting-key-refused-${wish.why}`, { keys, control: wordsOf('Ctrl'), alt: wordsOf('Alt') });
  return t(`setting-key-refused-${wish.kind}`, { keys, command: nameOf(wish.owner.command.id) });
}
