// What the palette lists. With nothing typed: what was opened last, the commands used last, then all others. With words:
// commands, people and posts, letters and campaigns whose names hold them; what was used lately stands first among equals.
import type { CampaignRow, DirectorySearch, LetterList } from '../generated/api';

export interface Found {
  kind: 'command' | 'directory' | 'letter' | 'campaign' | 'everywhere';
  id: string;
  name: string;
  lang?: string;
  detail?: string;
  detailLang?: string;
}

export interface FoundGroup {
  key: 'opened' | 'used' | Exclude<Found['kind'], 'everywhere'>;
  rows: Found[];
}

/** What was opened and used, the latest first. */
export interface Lately {
  /** With the names they have now. */
  opened: Found[];
  /** All of them, by id. */
  places: string[];
  commands: string[];
}

/** What the desk answers to the words. */
export interface Answers {
  people?: DirectorySearch;
  /** Those in which every word stands. */
  letters?: LetterList;
  /** Among these a slip of the keyboard is forgiven. */
  latest?: LetterList;
  campaigns?: CampaignRow[];
}

const MOST_USED = 5;
const MOST_FOUND = 12;
/** In a shorter word a slip makes another word. */
export const LONG = 4;

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Lower case, without accents, as one compares names. */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[œæßøł]/g, (sign) => LIGATURES[sign]!);
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether every word begins, in any order, some word of the name. */
export function matches(text: string, name: string): boolean {
  return slips(text, name) === 0;
}

/** Slips of the keyboard between what was typed and the name: none, one, or another name altogether. */
export function slips(text: string, name: string): 0 | 1 | null {
  const words = wordsOf(name);
  const missed = wordsOf(text).filter((asked) => !words.some((word) => word.startsWith(asked)));
  if (missed.length === 0) return 0;
  const [slipped] = missed;
  return missed.length === 1 && words.some((word) => beginsAlmost(word, slipped!)) ? 1 : null;
}

/** Whether it begins a word but for one letter: another, too many, missing, or changed for its neighbour. */
function beginsAlmost(word: string, asked: string): boolean {
  if (asked.length < LONG) return false;
  let at = 0;
  while (at < asked.length && asked[at] === word[at]) at += 1;
  const rest = (from: number, to: number) => word.startsWith(asked.slice(from), to);
  return (
    rest(at + 1, at + 1) ||
    rest(at + 1, at) ||
    rest(at, at + 1) ||
    (asked[at] === word[at + 1] && asked[at + 1] === word[at] && rest(at + 2, at + 2))
  );
}

export function found(
  text: string,
  commands: { id: string; name: string }[],
  answers: Answers,
  lately: Lately,
): FoundGroup[] {
  const rows = commands.map((one): Found => ({ kind: 'command', ...one }));
  const groups = text.trim() ? named(text, rows, answers, lately) : begun(rows, lately);
  return groups.filter((group) => group.rows.length > 0);
}

function begun(commands: Found[], { opened, commands: used }: Lately): FoundGroup[] {
  const last = used.flatMap((id) => commands.find((one) => one.id === id) ?? []).slice(0, MOST_USED);
  return [
    { key: 'opened', rows: opened },
    { key: 'used', rows: last },
    { key: 'command', rows: commands.filter((one) => !last.includes(one)) },
  ];
}

function named(text: string, commands: Found[], answers: Answers, lately: Lately): FoundGroup[] {
  const opened = lately.places;
  const ranked = (rows: Found[], latest: string[]) => rank(rows, latest, (row) => slips(text, told(row)));
  const people = rank(holders(answers.people), opened, (row) => Number(!matches(text, row.name)));
  return [
    { key: 'command', rows: ranked(commands, lately.commands) },
    { key: 'directory', rows: people.slice(0, MOST_FOUND) },
    { key: 'letter', rows: letters(text, answers, opened).slice(0, MOST_FOUND) },
    { key: 'campaign', rows: ranked(campaigns(answers.campaigns), opened).slice(0, MOST_FOUND) },
  ];
}

const told = (row: Found) => [row.name, row.detail].filter(Boolean).join(' ');

/** The fewest slips first, then the latest, then as they came; what is called otherwise does not stay. */
function rank(rows: Found[], latest: string[], distance: (row: Found) => number | null): Found[] {
  const lateness = (row: Found) => (latest.includes(row.id) ? latest.indexOf(row.id) : latest.length);
  return rows
    .map((row) => ({ row, far: distance(row), late: lateness(row) }))
    .filter((one): one is typeof one & { far: number } => one.far !== null)
    .sort((one, other) => one.far - other.far || one.late - other.late)
    .map(({ row }) => row);
}

/** Those the desk found by any of their words, then those whose name is nearly what was typed. */
function letters(text: string, { letters: answered, latest }: Answers, opened: string[]): Found[] {
  const sure = rank(written(answered), opened, () => 0);
  const known = new Set(sure.map((row) => row.id));
  const others = written(latest).filter((row) => !known.has(row.id));
  return [...sure, ...rank(others, opened, (row) => slips(text, told(row)))];
}

function holders(people: DirectorySearch | undefined): Found[] {
  return (people?.holders ?? []).map((holder) => ({
    kind: 'directory',
    id: holder.post,
    name: `${holder.given_name} ${holder.family_name}`.trim(),
    detail: holder.shown_title,
    detailLang: holder.shown_title_language,
  }));
}

function written(list: LetterList | undefined): Found[] {
  return (list?.rows ?? []).map((row) => ({
    kind: 'letter',
    id: row.id,
    name: row.subject || (row.reference ?? row.id),
    lang: row.language ?? undefined,
    detail: [row.reference, row.recipient].filter(Boolean).join(', '),
  }));
}

function campaigns(rows: CampaignRow[] | undefined): Found[] {
  return (rows ?? []).map((row) => ({ kind: 'campaign', id: row.id, name: row.name }));
}
