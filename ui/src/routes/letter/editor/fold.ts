// Words as they are compared while one looks for them: without accents and case, or letter for letter. Each unit of the
// folded text knows the characters it stands for. Leaves where a text lies in the letter to `seek.ts`.

/** What stands for whatever has no letters: a note, a break, a hole. No words that are looked for hold it. */
export const BARRIER = '\ufffc';

/** Letters that Unicode does not take apart, as they are written without them. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Signs of which a keyboard has but one: whoever types it means them all. */
const SIGNS: readonly [RegExp, string][] = [
  [/\s/gu, ' '],
  [/[‘’‛ʼ]/gu, "'"],
  [/[“”„«»]/gu, '"'],
  [/[\u2010-\u2013]/gu, '-'],
];

/** A character with the accents that stand upon it. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

function signs(text: string): string {
  return SIGNS.reduce((now, [these, one]) => now.replace(these, one), text);
}

/** How close words must be: bare of accents and case, with their accents, or letter for letter. */
export type Closeness = 'bare' | 'accented' | 'exact';

function foldOne(character: string, how: Closeness): string {
  if (how === 'exact') return signs(character.normalize('NFC'));
  if (how === 'accented') return signs(character.normalize('NFC').toLowerCase());
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return signs(bare).replace(/[^\u0000-\u007f]/gu, (letter) => LETTERS[letter] ?? letter);
}

export interface Folded {
  text: string;
  /** For each unit of `text`: where its character begins and ends in what was folded. */
  starts: number[];
  ends: number[];
  /** Whether it is the first, or the last, that its character became: no hit begins in the midst of an œ. */
  first: boolean[];
  last: boolean[];
}

export function fold(text: string, how: Closeness): Folded {
  const known = new Map<string, string>();
  const folded: Folded = { text: '', starts: [], ends: [], first: [], last: [] };
  const parts: string[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    let one = known.get(character);
    // What is there for the break of a line only is passed over.
    if (one === undefined) known.set(character, (one = foldOne(character, how).replace(/\p{Cf}/gu, '')));
    parts.push(one);
    for (let at = 0; at < one.length; at += 1) {
      folded.starts.push(index);
      folded.ends.push(index + character.length);
      folded.first.push(at === 0);
      folded.last.push(at === one.length - 1);
    }
  }
  folded.text = parts.join('');
  return folded;
}
