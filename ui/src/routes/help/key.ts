// A key as the manual writes it, in the words engraved on the keyboards of its language (`Strg K`), and as the table of
// commands writes it (`Ctrl K`). Leaves which key a command has now to `lib/command`.
import { capWords, COMMANDS } from '../../lib/command';
import type { Language } from '../../lib/generated/api';

/** Keys that belong to no command. */
const FURTHER = ['Tab', 'Backspace', '{', '↓', '↑'];

const known = new Map<Language, Map<string, string>>();

function keysOf(language: Language): Map<string, string> {
  const before = known.get(language);
  if (before) return before;
  const keys = COMMANDS.flatMap((command) => command.keys?.split(' · ') ?? []);
  const all = new Map([...keys, ...FURTHER].map((key) => [capWords(key, language), key]));
  known.set(language, all);
  return all;
}

/** None: it is no key. */
export function keyOf(text: string, language: Language): string | undefined {
  return keysOf(language).get(text);
}
