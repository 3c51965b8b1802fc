// One letter while it is being written: what the desk knows of it, what was typed since, its pages as they stand.
// Text never waits: pages are drawn from the latest text only, saving follows at most two seconds after a key.
import type {
  Language,
  Letter,
  Notice,
  Preview,
  Unsaved,
  VersionView,
  WriteComment,
} from '../../lib/generated/api';
import { asRefused, call, type Refused } from '../../lib/host';
import { today } from '../../lib/word';
import { leftAt } from './left';
import { spillOf, type Spill } from './page/spill';

export type Typed = Pick<Unsaved, 'subject' | 'body'>;
/** How text is read from the editors, when it is needed and not before. */
export interface Source {
  subject: () => string;
  body: () => string;
  /** Letters, spaces and all other signs of the body. */
  signs: () => number;
  /** Whether a block begins a page because the person wanted it so. */
  opensPage: (block: number | null) => boolean;
  /** Comments whose words have changed: they are kept with the text. */
  comments?: () => WriteComment[];
}

const SAVE_AFTER = 1200;
const SAVE_AT_MOST = 2000;
const NOTICE_AFTER = 400;
const SLOW_AFTER = 300;

export class Writing {
  readonly id: string;
  letter = $state.raw<Letter>();
  refused = $state.raw<Refused>();
  language = $state<Language>('fr');
  preview = $state.raw<Preview>();
  /** Signs of the body, once its editors are there. */
  signs = $state<number>();
  /** A last page for a few lines only. */
  spill = $state.raw<Spill | null>(null);
  /** Those of the last pages, once typing has paused. */
  notices = $state.raw<Notice[]>([]);
  /** What the person set aside. */
  ignored = $state.raw<Notice[]>([]);
  /** The pages shown are older than the text. */
  slow = $state(false);
  saving = $state<'kept' | 'waiting' | 'failed'>('kept');
  savedAt = $state<string | null>(null);
  saveRefused = $state.raw<Refused>();
  /** Counts up whenever the text came from outside and the editors must read it again. */
  outside = $state(0);

  #source: Source | null = null;
  /** Text as the desk keeps it, by language. */
  #kept = new Map<Language, Typed>();
  #dirtySince: number | null = null;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #saved: Promise<void> = Promise.resolve();
  #drawing = false;
  #again = false;
  #etiquette: Pick<Unsaved, 'salutation' | 'valediction'> = {};

  constructor(id: string) {
    this.id = id;
  }

  get version(): VersionView | undefined {
    return this.letter?.versions.find((version) => version.lang === this.language);
  }

  /** Whether salutation and closing can be one's own: a common text has none. */
  get own_forms(): boolean {
    return this.editable;
  }

  get editable(): boolean {
    return this.letter?.editable ?? false;
  }

  /** Reads the letter anew, and its text too where it changed outside of this window's editors. */
  async read() {
    try {
      this.take(await call('letter.show', { id: this.id }));
    } catch (thrown) {
      this.refused = asRefused(thrown);
    }
  }

  take(letter: Letter) {
    const first = this.letter === undefined;
    this.letter = letter;
    this.refused = undefined;
    const known = letter.versions.some((version) => version.lang === this.language);
    if (first || !known) this.#chooseFirst(letter);
    for (const { lang: language, subject, body } of letter.versions) {
      const kept = this.#kept.get(language);
      if (kept?.subject === subject && kept.body === body) continue;
      this.#kept.set(language, { subject, body });
      if (language === this.language && kept && this.#dirtySince === null) this.outside += 1;
    }
    this.draw();
  }

  #chooseFirst(letter: Letter) {
    const left = leftAt(letter.id)?.language;
    const open = letter.versions.find((one) => one.lang === left);
    const version = open ?? letter.versions.find((one) => one.send) ?? letter.versions[0];
    if (version) this.language = version.lang;
  }

  async choose(language: Language) {
    await this.flush();
    this.#source = null;
    this.language = language;
    this.preview = undefined;
    this.draw();
  }

  /** The editors of the version shown. */
  read_from(source: Source) {
    this.#source = source;
  }

  /** The editors are about to go: their last words are kept. */
  release(source: Source) {
    if (this.#source !== source) return;
    const [subject, body] = [source.subject(), source.body()];
    const comments = source.comments?.() ?? [];
    const last = { ...source, subject: () => subject, body: () => body, comments: () => comments };
    this.#source = last;
    void this.flush().then(() => {
      if (this.#source === last) this.#source = null;
    });
  }

  /** Something was typed. */
  touch() {
    const now = Date.now();
    this.#dirtySince ??= now;
    clearTimeout(this.#saveTimer);
    const left = Math.max(0, SAVE_AT_MOST - (now - this.#dirtySince));
    this.#saveTimer = setTimeout(() => void this.flush(), Math.min(SAVE_AFTER, left));
    this.draw();
  }

  /** A salutation or valediction that is being typed, for the pages only. */
  try_etiquette(typed: Pick<Unsaved, 'salutation' | 'valediction'>) {
    this.#etiquette = { ...this.#etiquette, ...typed };
    this.draw();
  }

  #typed(): Typed | null {
    const kept = this.#kept.get(this.language);
    if (!this.#source || !kept) return null;
    const subject = this.#source.subject();
    const body = this.#source.body();
    const typed: Typed = {};
    if (subject !== kept.subject) typed.subject = subject;
    if (body !== kept.body) typed.body = body;
    return Object.keys(typed).length > 0 ? typed : null;
  }

  /** Keeps what was typed, now. One saving at a time, in order. */
  flush(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#saved = this.#saved.then(() => this.#save());
    return this.#saved;
  }

  async #save() {
    const typed = this.editable ? this.#typed() : null;
    if (!typed) {
      this.#dirtySince = null;
      return;
    }
    const language = this.language;
    const before = this.#kept.get(language);
    this.#kept.set(language, { ...before, ...typed });
    this.#dirtySince = null;
    const waiting = setTimeout(() => (this.saving = 'waiting'), 1000);
    try {
      const comments = this.#source?.comments;
      await this.keep(language, typed);
      await keepComments(comments?.() ?? []);
      this.saving = 'kept';
      this.savedAt = new Date().toISOString();
      this.saveRefused = undefined;
    } catch (thrown) {
      if (before) this.#kept.set(language, before);
      this.saving = 'failed';
      this.saveRefused = asRefused(thrown);
      this.#dirtySince = Date.now();
      this.#saveTimer = setTimeout(() => void this.flush(), 5000);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** How what was typed reaches the desk. */
  protected async keep(language: Language, typed: Typed): Promise<void> {
    await call('letter.version', { id: this.id, language, ...typed });
  }

  /** What the pages are drawn from beside what is kept. */
  protected unsaved(typed: Typed | null): Unsaved {
    return { ...typed, ...this.#etiquette };
  }

  /** Draws the pages of the text as it stands; while one drawing runs, only the latest text waits. */
  draw() {
    this.#again = true;
    if (this.#drawing || !this.letter) return;
    this.#drawing = true;
    void this.#drawAll();
  }

  async #drawAll() {
    while (this.#again) {
      this.#again = false;
      // Lets the key that was pressed be painted first.
      await new Promise((done) => setTimeout(done));
      const language = this.language;
      const slow = setTimeout(() => (this.slow = true), SLOW_AFTER);
      try {
        const unsaved = this.unsaved(this.#typed());
        const preview = await call('letter.preview', { id: this.id, language, as: 'svg', unsaved });
        if (language === this.language) this.#show(preview);
      } catch (thrown) {
        this.refused = asRefused(thrown);
      } finally {
        clearTimeout(slow);
        this.slow = false;
      }
    }
    this.#drawing = false;
  }

  #show(preview: Preview) {
    const first = this.preview === undefined;
    this.preview = preview;
    this.signs = this.#source?.signs();
    const spill = this.editable ? spillOf(preview.pages) : null;
    this.spill = spill && !this.#source?.opensPage(spill.at?.block ?? null) ? spill : null;
    clearTimeout(this.#noticeTimer);
    const tell = () => ([this.notices, this.ignored] = [preview.notices, preview.ignored]);
    if (first) tell();
    else this.#noticeTimer = setTimeout(tell, NOTICE_AFTER);
  }

  /** Another act on this letter; what was typed is kept before. */
  async edit(change: Omit<Parameters<typeof editLetter>[0], 'id'>) {
    await this.flush();
    this.take(await editLetter({ ...change, id: this.id }));
  }

  async write(change: Omit<Parameters<typeof writeVersion>[0], 'id' | 'language'>, language = this.language) {
    await this.flush();
    const letter = await writeVersion({ ...change, id: this.id, language });
    this.#etiquette = {};
    this.take(letter);
  }

  /** Whether the pages bear the date of today because no other was fixed. */
  get dated_today(): boolean {
    return this.letter?.date === null && this.letter.dated === today();
  }

  get blocked(): boolean {
    return (this.preview?.notices ?? []).some((notice) => notice.severity === 'block');
  }

  end() {
    clearTimeout(this.#noticeTimer);
    void this.flush();
  }
}

const editLetter = (question: Parameters<typeof call<'letter.edit'>>[1] & object) =>
  call('letter.edit', question);
const writeVersion = (question: Parameters<typeof call<'letter.version'>>[1] & object) =>
  call('letter.version', question);

/** One that is not kept now is tried again with the next text: its words are found by what is known of them. */
async function keepComments(changed: readonly WriteComment[]) {
  for (const one of changed) await call('comment.write', one).catch(() => undefined);
}
