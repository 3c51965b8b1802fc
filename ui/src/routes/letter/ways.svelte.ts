// The ways within a letter: from a notice, a place of the page or a key to the words, the row of the card or the dialog
// where it belongs, out of it to paper or the clipboard, and into it for files. Leaves to the panes what is in sight, and
// to `settle` and `door` where a notice is settled.
import { tick } from 'svelte';
import type { Notice, Part, Remedy } from '../../lib/generated/api';
import { useCommands } from '../../lib/command';
import { toasts } from '../../lib/component';
import { alone, useDrop } from '../../lib/frame';
import { t } from '../../lib/word';
import { attempt, copyLetter, enclose, firstBlock, printPdf } from './act';
import type { OpenDialog } from './Dialogs.svelte';
import { enter } from './door';
import type { PagePlace } from './page/page';
import type { Panes } from './panes.svelte';
import { inText, keyOf } from './remedy';
import { settle } from './settle';
import type { Finding } from './text/finding.svelte';
import type { Writing } from './writing.svelte';

interface TextPane {
  goTo: (part: Part, block: number, start: number, end?: number) => void;
  openField: (name: string) => void;
  focus: () => void;
  scrolled: () => HTMLElement | undefined;
}

/** On closing a menu takes the focus, which then belongs to the text. */
export const afterMenu = (act: () => void) => void setTimeout(act);

export class Ways {
  #writing: Writing;
  #panes: Panes;
  #finding: Finding;

  /** What is mounted now. */
  text = $state.raw<TextPane | null>();
  pages = $state.raw<{ jump: () => void } | null>();
  list = $state.raw<{ focusCurrent: () => void } | null>();

  /** The notice one stands at. */
  current = $state.raw<Notice | null>(null);
  /** The list of notices is open. */
  listed = $state(false);
  dialog = $state<OpenDialog | null>(null);

  constructor(writing: Writing, panes: Panes, finding: Finding) {
    [this.#writing, this.#panes, this.#finding] = [writing, panes, finding];
    useCommands(() => ({
      'view.print': () => void this.print(),
      'letter.copy-pdf': this.#writing.letter?.printed ? () => void this.copy() : undefined,
    }));
    useDrop(() =>
      this.#writing.editable
        ? { words: t('letter-drop'), accepts: 'enclosure', take: (files) => enclose(this.#writing, files) }
        : undefined,
    );
  }

  /** The notices of a letter that can still be changed. */
  get notices(): Notice[] {
    return this.#writing.letter?.editable ? this.#writing.notices : [];
  }

  async turnNotice(by: 1 | -1) {
    const { notices, current } = this;
    if (notices.length === 0) return void toasts.say(t('letter-notices-none'));
    const at = notices.findIndex((one) => current && keyOf(one) === keyOf(current));
    const next = at < 0 ? (by === 1 ? 0 : notices.length - 1) : (at + by + notices.length) % notices.length;
    await this.toNotice(notices[next]!);
  }

  toNotice = async (notice: Notice) => {
    this.current = notice;
    if (inText(notice.where)) {
      this.#panes.turned = 'text';
      await tick();
      const { part, block, start, end } = notice.where;
      this.text?.goTo(part, block ?? 0, start ?? 0, end ?? start ?? 0);
      return;
    }
    this.listed = true;
    await tick();
    this.list?.focusCurrent();
  };

  /** Whether nothing blocks; else the first notice that does is shown. */
  async mayLeave(): Promise<boolean> {
    const first = await firstBlock(this.#writing);
    if (!first) return true;
    this.listed = true;
    await this.toNotice(first);
    return false;
  }

  /** To paper, by way of the system's viewer. */
  print = () => attempt(() => printPdf(this.#writing, () => this.mayLeave()));

  /** To the clipboard, to be pasted into a mail. */
  copy = () => attempt(() => copyLetter(this.#writing, () => this.mayLeave()));

  toDialog = (name: OpenDialog) => {
    this.dialog = name;
  };

  toField = async (name: string) => {
    this.#panes.turned = 'text';
    await tick();
    this.text?.openField(name);
  };

  /** A row of the card, by its id. */
  toCard = async (row: string) => {
    alone.turn(false);
    this.#panes.cardOpen = true;
    await tick();
    document.querySelector<HTMLElement>(`#${row} button`)?.focus();
  };

  toRemedy = (act: Remedy) =>
    attempt(() =>
      settle(act, this.#writing, { dialog: this.toDialog, field: this.toField, card: this.toCard }),
    );

  toDoor = (notice: Notice) =>
    enter(notice, this.#writing.letter!, {
      language: this.#writing.language,
      text: this.toNotice,
      dialog: this.toDialog,
      card: this.toCard,
    });

  /** From the page to its words. */
  toPlace = (at: PagePlace) => {
    this.#panes.turned = 'text';
    void tick().then(() => {
      if (inText(at)) this.text?.goTo(at.part, at.block, at.start);
      else if (at.part === 'address' || at.part === 'signatory') this.#panes.cardOpen = true;
    });
  };

  leavePage = () => {
    this.#panes.turned = 'text';
    void tick().then(() => this.text?.focus());
  };

  /** To the first line on a page too many. */
  toSpill = () => {
    const at = this.#writing.spill?.at;
    this.#panes.toText();
    if (at) void tick().then(() => this.text?.goTo('body', at.block, at.start));
  };

  find = () => afterMenu(() => (this.#panes.toText(), this.#finding.start(false)));

  /** The text without anything beside it, or the whole letter again. */
  turnAlone = (on: boolean) => {
    alone.turn(on);
    if (on) this.#panes.toText();
    void tick().then(() => this.text?.focus());
  };

  /** The place of the caret in the other pane. */
  jump = () => {
    if (document.activeElement?.closest('.pane')) return this.leavePage();
    this.#panes.showPage(true);
    void tick().then(() => this.pages?.jump());
  };
}
