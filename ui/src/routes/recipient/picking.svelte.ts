// Among whom one chooses: what is looked for, who was found, which row one is at and which are ticked. Leaves drawing it
// to the picker.
import { SvelteSet } from 'svelte/reactivity';
import { sayRefused } from '../../lib/frame';
import type { Holder } from '../../lib/generated/api';
import { asked, call, DIRECTORY } from '../../lib/host';
import { today } from '../../lib/word';
import { nearest, rowsOf, type Row, type Several } from './recipient';

export interface Begin {
  text: string;
  /** One post to begin with. */
  post?: string;
  competence?: string;
  /** The day on which holders are looked up. None: today. */
  on?: string;
  /** Whether several may be ticked. */
  several: boolean;
  /** Posts that are there already. */
  there?: () => ReadonlySet<string>;
}

/** Made while a component starts. */
const holds = (row: Row, competence: string) => row.holder.competences.includes(competence);

export class Picking {
  #begin: Begin;
  #text = $state('');
  competence = $state<string | null>(null);
  government = $state('');
  #on = $state(today());
  #at = $state(0);
  /** Whom one moved to: other rows that come meanwhile do not put somebody else in that place. */
  #held = $state<string | null>(null);
  #hats = $state.raw<ReadonlyMap<string, Holder>>(new Map());
  /** Persons whose row is ticked; null where only one can be chosen. */
  readonly ticked: SvelteSet<string> | null;
  /** The rows of those that were ticked, as they were found: other words do not bring them back. */
  #kept = new Map<string, Row>();
  /** One moves through the rows: Space ticks instead of being typed. */
  #moving = false;

  #all = asked('directory.search', () => ({ text: '', on: this.on }), DIRECTORY);
  #labels = asked('competence.list', () => null, DIRECTORY);
  #given = asked(
    'directory.holder',
    () => (this.#begin.post ? { post: this.#begin.post, on: this.on } : undefined),
    DIRECTORY,
  );
  #found = asked(
    'directory.search',
    () => ({
      text: this.competence ? '' : this.text.trim(),
      on: this.on,
      ...(this.competence ? { competence: this.competence } : {}),
      ...(this.government ? { government: this.government } : {}),
    }),
    DIRECTORY,
  );

  #pinned = $derived.by(
    () => this.#begin.post !== undefined && this.text.trim() === '' && !this.competence && !this.government,
  );
  #holders = $derived.by(() =>
    this.#pinned ? (this.#given.answer ?? []) : (this.#found.answer?.holders ?? []),
  );
  rows = $derived.by(() => rowsOf(this.#holders, this.#hats, this.#begin.there?.()));
  /** The rows that are ticked, whatever is looked for now. */
  many = $derived.by(() => {
    const found = new Map(this.rows.map((row) => [row.holder.person, row]));
    const rows = [...(this.ticked ?? [])].map((person) => found.get(person) ?? this.#kept.get(person));
    return rows.filter((row) => row !== undefined && !row.taken) as Row[];
  });

  constructor(begin: Begin) {
    this.#begin = begin;
    this.#text = begin.text;
    this.competence = begin.competence ?? null;
    this.#on = begin.on ?? today();
    this.ticked = begin.several ? new SvelteSet() : null;
    $effect(() => {
      void [this.text, this.competence, this.government, this.on];
      [this.#at, this.#held, this.#moving] = [0, null, false];
    });
  }

  get text(): string {
    return this.#text;
  }

  /** What is typed takes the place of the competence. */
  set text(typed: string) {
    [this.#text, this.competence] = [typed, null];
  }

  get on(): string {
    return this.#on;
  }

  /** On another day others hold the posts: only who is found again stays ticked. */
  set on(day: string) {
    this.#on = day;
    this.#kept.clear();
  }

  /** The row one is at, by its place: the first again where whom one moved to is not found any more. */
  get at(): number {
    if (this.#held === null) return Math.max(0, Math.min(this.#at, this.rows.length - 1));
    return Math.max(
      0,
      this.rows.findIndex((row) => row.holder.person === this.#held),
    );
  }

  set at(place: number) {
    [this.#at, this.#held] = [place, this.rows[place]?.holder.person ?? null];
  }

  get chosen(): Row | null {
    return this.rows[this.at] ?? null;
  }

  /** The rows answer other words than those that are typed. */
  get waiting(): boolean {
    return this.#pinned ? this.#given.waiting : this.#found.waiting;
  }

  get vacant() {
    return this.#pinned ? [] : (this.#found.answer?.vacant ?? []);
  }

  /** Whether the desk has answered. */
  get answered(): boolean {
    return !!(this.#found.answer ?? this.#given.answer);
  }

  get governments() {
    return this.#all.answer?.governments ?? [];
  }

  get people() {
    return this.text.trim() === '' ? [] : (this.#found.answer?.people ?? []);
  }

  /** Those that fit the words, else all there are. */
  get competences(): { slug: string; label: string; holders: number | null }[] {
    const all = this.#all.answer?.competences ?? [];
    const fitting = this.text.trim() === '' ? all : (this.#found.answer?.competences ?? all);
    if (fitting.length > 0) return fitting;
    return (this.#labels.answer?.competences ?? []).map((one) => ({ ...one, holders: null }));
  }

  /** Name of the competence that was chosen. */
  get label(): string | null {
    return this.#labels.answer?.competences.find((one) => one.slug === this.competence)?.label ?? null;
  }

  /** What was looked for, to be marked in the rows. */
  get words(): string[] {
    const words = [...this.text.split(/\s+/), ...(this.label?.split(/\s+/) ?? [])];
    return words.filter((word) => word.length > 1);
  }

  /** Names like the one that was typed, where nobody was found. */
  get near() {
    return this.rows.length === 0 ? nearest(this.text, this.#labels.answer?.competences ?? []) : [];
  }

  /** Whether the key led to another row, or ticked one. */
  press(key: string): boolean {
    const to = { ArrowDown: this.at + 1, ArrowUp: this.at - 1, PageDown: this.at + 6, PageUp: this.at - 6 }[
      key
    ];
    if (to !== undefined) [this.at, this.#moving] = [Math.max(0, Math.min(this.rows.length - 1, to)), true];
    else if (key === ' ' && this.#moving && this.ticked && this.chosen) this.tick(this.chosen.holder.person);
    else {
      if (key.length === 1) this.#moving = false;
      return false;
    }
    return true;
  }

  tick(person: string) {
    const row = this.rows.find((row) => row.holder.person === person);
    if (!row || row.taken) return;
    this.#set(row, !this.ticked?.has(person));
  }

  tickAll(all: boolean) {
    for (const row of this.rows) this.#set(row, all && !row.taken);
  }

  #set(row: Row, ticked: boolean) {
    const { person } = row.holder;
    if (ticked) {
      this.#kept.set(person, row);
      this.ticked?.add(person);
    } else this.ticked?.delete(person);
  }

  /** The competence alone, or none again. */
  pick(slug: string) {
    this.competence = this.competence === slug ? null : slug;
  }

  async changeHat(person: string, post: string) {
    try {
      const [holder] = await call('directory.holder', { post, on: this.on });
      if (holder) this.#hats = new Map(this.#hats).set(person, holder);
    } catch (thrown) {
      sayRefused(thrown);
    }
  }

  /** The competence whose name was typed, where all of these hold it: it is what one writes about. */
  #shared(rows: Row[]): string | null {
    if (this.text.trim() === '') return null;
    const hits = this.#found.answer?.competences ?? [];
    return hits.find((hit) => rows.every((row) => holds(row, hit.slug)))?.slug ?? null;
  }

  /** All that are ticked, where they are several. */
  get several(): Several | null {
    const { government, on, many } = this;
    if (many.length < 2) return null;
    const competence = this.competence ?? this.#shared(many);
    const postsOf = (rows: Row[]) => rows.map((row) => row.holder.post);
    // The competence brings those who are found by it now, under the hat they were found with.
    const brought = (row: Row) =>
      competence !== null &&
      holds(row, competence) &&
      this.rows.includes(row) &&
      !this.#hats.has(row.holder.person);
    return {
      competence,
      government,
      on,
      posts: postsOf(many.filter((row) => !brought(row))),
      except: competence
        ? postsOf(this.rows.filter((row) => holds(row, competence) && !many.includes(row)))
        : [],
      every: postsOf(many),
    };
  }

  /** The one that is ticked, else the one one is at, with the competence it was found by. */
  get one(): { post: string; competence: string | null; holder: Holder } | null {
    const row = this.many[0] ?? this.chosen;
    if (!row || row.taken) return null;
    const hits = this.#found.answer?.competences ?? [];
    const slug = this.competence ?? hits.find((hit) => row.holder.competences.includes(hit.slug))?.slug;
    const about = this.text.trim() !== '' || this.competence ? (slug ?? null) : null;
    return { post: row.holder.post, competence: about, holder: row.holder };
  }
}
