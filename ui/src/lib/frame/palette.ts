// What the palette lists: commands whose name holds the words, then people and posts, then letters.
import type { DirectorySearch, LetterList } from '../generated/api';

export interface Found {
  kind: 'command' | 'directory' | 'letter' | 'everywhere';
  id: string;
  name: string;
  lang?: string;
  detail?: string;
  detailLang?: string;
}

export interface FoundGroup {
  kind: Found['kind'];
  rows: Found[];
}

/** Lower case, without accents, as one compares names. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word begins, in any order, some word of the name. */
export function matches(text: string, name: string): boolean {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((asked) => words.some((word) => word.startsWith(asked)));
}

export function found(
  text: string,
  commands: { id: string; name: string }[],
  people: DirectorySearch | undefined,
  letters: LetterList | undefined,
): FoundGroup[] {
  const groups: FoundGroup[] = [
    {
      kind: 'command',
      rows: commands.filter((one) => matches(text, one.name)).map((one) => ({ kind: 'command', ...one })),
    },
    { kind: 'directory', rows: text.trim() ? holders(people, text) : [] },
    { kind: 'letter', rows: text.trim() ? written(letters) : [] },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** Those whose own name is meant stand first. */
function holders(people: DirectorySearch | undefined, text: string): Found[] {
  const rows: Found[] = (people?.holders ?? []).map((holder) => ({
    kind: 'directory',
    id: holder.post,
    name: `${holder.given_name} ${holder.family_name}`.trim(),
    detail: holder.shown_title,
    detailLang: holder.shown_title_language,
  }));
  const named = (row: { name: string }) => Number(matches(text, row.name));
  return rows.sort((one, other) => named(other) - named(one)).slice(0, 12);
}

function written(letters: LetterList | undefined): Found[] {
  return (letters?.rows ?? []).map((row) => ({
    kind: 'letter',
    id: row.id,
    name: row.subject || (row.reference ?? row.id),
    lang: row.language ?? undefined,
    detail: [row.reference, row.recipient].filter(Boolean).join(', '),
  }));
}
