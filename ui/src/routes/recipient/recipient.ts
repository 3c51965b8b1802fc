// What the list of recipients shows: one row a person with the hat chosen, the words that were looked for, near names.
import type { CompetenceLabel, Holder, Language, OtherPost } from '../../lib/generated/api';

export interface Row {
  holder: Holder;
  /** The other posts the same person holds. */
  others: OtherPost[];
  /** It is there already, and cannot be chosen again. */
  taken: boolean;
}

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Several hats of one person are one row; `hats` says which was chosen, else the first found. Whoever is there under one
 * hat is taken, until another is chosen that is not.
 */
export function rowsOf(
  holders: readonly Holder[],
  hats: ReadonlyMap<string, Holder>,
  there: ReadonlySet<string> = new Set(),
): Row[] {
  const rows = new Map<string, Row>();
  for (const found of holders) {
    if (rows.has(found.person)) continue;
    const hat = hats.get(found.person);
    const holder = hat ?? found;
    const others = othersOf(holder, found);
    const elsewhere = !hat && others.some((other) => there.has(other.post));
    rows.set(found.person, { holder, others, taken: there.has(holder.post) || elsewhere });
  }
  return [...rows.values()];
}

function othersOf(holder: Holder, found: Holder): OtherPost[] {
  const self = {
    post: found.post,
    government: found.government,
    title: found.shown_title,
    title_language: found.shown_title_language,
  };
  const all = [self, ...found.also];
  return all.filter(
    (one, at) => one.post !== holder.post && all.findIndex((same) => same.post === one.post) === at,
  );
}

/** Several recipients, as a campaign asks for them: by the competence without those left unticked, or by name. */
export interface Several {
  competence: string | null;
  government: string;
  on: string;
  posts: string[];
  except: string[];
  /** All of them by name. */
  every: string[];
}

/** How many letters there are in each language, most first. */
export function tally(rows: readonly Row[]): [Language, number][] {
  const counts = new Map<Language, number>();
  for (const { holder } of rows) {
    counts.set(holder.advised_language, (counts.get(holder.advised_language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Addresses that are missing or still to be confirmed. */
export function openAddresses(rows: readonly Row[]): number {
  return rows.filter(({ holder }) => holder.address_state !== 'confirmed').length;
}

export interface Piece {
  text: string;
  matched: boolean;
}

/** A title in pieces: words that begin with a word looked for are matched. */
export function pieces(title: string, words: readonly string[]): Piece[] {
  const wanted = words.map(fold).filter((word) => word.length > 1);
  return (title.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).map((text) => ({
    text,
    matched: wanted.some((word) => fold(text).startsWith(word)),
  }));
}

/** The competences whose names share most pairs of letters with what was typed. */
export function nearest(text: string, competences: readonly CompetenceLabel[], count = 3): CompetenceLabel[] {
  const pairs = (word: string) => {
    const plain = fold(word);
    return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
  };
  const asked = pairs(text);
  const share = (label: string) => {
    const own = pairs(label);
    const common = [...asked].filter((pair) => own.has(pair)).length;
    return common / Math.max(1, asked.size + own.size - common);
  };
  return competences
    .map((one) => ({ one, near: share(one.label) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, count)
    .map(({ one }) => one);
}
