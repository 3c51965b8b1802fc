// A template in one language while it is being written: what the desk keeps of it, what was typed since. Saving follows
// at most two seconds after a key; what could not be saved stays here and is tried again, whatever is on the screen.
import type { Language, Template } from '../../lib/generated/api';
import { asRefused, call, type Refused } from '../../lib/host';

const SAVE_AFTER = 1200;
const SAVE_AT_MOST = 2000;
const TRY_AGAIN = 5000;
const SLOW_AFTER = 1000;

export class Editing {
  readonly name: string;
  readonly language: Language;
  template = $state.raw<Template>();
  refused = $state.raw<Refused>();
  /** As it was typed. */
  text = $state.raw('');
  saving = $state<'kept' | 'waiting' | 'failed'>('kept');
  savedAt = $state.raw<string | null>(null);
  saveRefused = $state.raw<Refused>();
  /** Counts up whenever the text came from outside and the editor must read it again. */
  outside = $state(0);
  /** What the editor leaves here while another text is shown: caret, and what can be undone. */
  left: unknown = undefined;

  #kept = '';
  #unsavedSince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saved: Promise<void> = Promise.resolve();

  constructor(name: string, language: Language) {
    this.name = name;
    this.language = language;
  }

  get unsaved(): boolean {
    return this.text !== this.#kept;
  }

  /** Reads the file anew, unless something waits to be saved over it. */
  async read() {
    if (this.unsaved) return;
    try {
      const template = await call('template.show', { name: this.name, language: this.language });
      if (!this.unsaved) this.#take(template);
    } catch (thrown) {
      this.refused = asRefused(thrown);
    }
  }

  #take(template: Template) {
    const source = template.source.replace(/\r\n?/g, '\n');
    const other = this.template === undefined || source !== this.#kept;
    [this.#kept, this.text, this.template, this.refused] = [source, source, template, undefined];
    if (other) this.outside += 1;
  }

  /** Something was typed. */
  touch(text: string) {
    this.text = text;
    const now = Date.now();
    this.#unsavedSince ??= now;
    const left = Math.max(0, SAVE_AT_MOST - (now - this.#unsavedSince));
    this.#later(Math.min(SAVE_AFTER, left));
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** Keeps what was typed, now. One saving at a time, in order. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saved = this.#saved.then(() => this.#save());
    return this.#saved;
  }

  async #save() {
    this.#unsavedSince = null;
    if (!this.unsaved) return;
    const source = this.text;
    const waiting = setTimeout(() => (this.saving = 'waiting'), SLOW_AFTER);
    try {
      this.template = await call('template.write', { name: this.name, language: this.language, source });
      this.#kept = source;
      this.saving = 'kept';
      this.savedAt = new Date().toISOString();
      this.saveRefused = undefined;
    } catch (thrown) {
      this.saving = 'failed';
      this.saveRefused = asRefused(thrown);
      this.#later(TRY_AGAIN);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** It is there no more: nothing of it is written again. */
  end() {
    clearTimeout(this.#timer);
    this.text = this.#kept;
  }
}

const known = new Map<string, Editing>();
const keyOf = (name: string, language: Language) => `${name}/${language}`;

/** The one there is, with what was typed into it, else a new one. */
export function editingOf(name: string, language: Language): Editing {
  const key = keyOf(name, language);
  const editing = known.get(key) ?? new Editing(name, language);
  known.set(key, editing);
  return editing;
}

/** What was typed and could not be saved, or is about to be. */
export function unsavedText(name: string, language: Language): string | undefined {
  const editing = known.get(keyOf(name, language));
  return editing?.unsaved ? editing.text : undefined;
}

export async function flushAll() {
  await Promise.all([...known.values()].map((editing) => editing.flush()));
}

/** A template, or one language of it, was removed. */
export function forget(name: string, language?: Language) {
  for (const [key, editing] of known) {
    if (editing.name !== name || (language && editing.language !== language)) continue;
    editing.end();
    known.delete(key);
  }
}
