// One letter that is about to be recorded as sent: what was chosen, what the desk says of it, and the act itself.
// Leaves dates and check digits to the desk, and drawing to the dialog.
import { untrack } from 'svelte';
import { toasts } from '../../lib/component';
import type { Channel, Letter } from '../../lib/generated/api';
import { asked, asRefused, call, chooseSave, LETTERS, type Refused } from '../../lib/host';
import { t, today } from '../../lib/word';
import { chosenFollowUp, firstReminder, GOES_ON, OWN, SIGNS_FOR } from './choice';
import { sayRecorded } from './recorded';

/** Made while a component starts. `current` reads the letter as it now is. */
export class Recording {
  #current: () => Letter;
  channel = $state<Channel>('post');
  on = $state(today());
  tracking = $state('');
  /** What is judged: the number as it stood when the field was left. */
  judged = $state('');
  sentTo = $state('');
  receipt = $state<string>();
  /** A day of one's own for the reminder. */
  day = $state('');
  /** What is typed as the day it leaves, or as the day of one's own, is no day. */
  wrongOn = $state(false);
  wrongDay = $state(false);
  saveCopy = $state(false);
  sealing = $state<'again' | 'printed'>('again');
  refused = $state.raw<Refused | null>(null);
  busy = $state(false);
  #reminder = $state<string | null>(null);
  #settings = asked('setting.show', () => null, ['setting']);
  #proposal = asked(
    'dispatch.propose',
    () => ({
      letter: this.letter.id,
      channel: this.channel,
      on: this.on || today(),
      ...(this.judged ? { tracking: this.judged } : {}),
      ...(this.#reminder === OWN && this.day ? { follow_up_on: this.day } : {}),
    }),
    [...LETTERS, 'setting'],
  );

  constructor(current: () => Letter) {
    this.#current = current;
    this.channel = current().channel;
    // What was refused is not said any more of what was changed since.
    $effect(() => {
      void [this.on, this.channel, this.tracking, this.sentTo, this.day];
      untrack(() => (this.refused = null));
    });
    // The number is shown in groups once it was judged, if nobody typed since.
    $effect(() => {
      const grouped = this.proposal?.tracking?.grouped;
      if (grouped && this.judged && this.tracking.trim() === this.judged && grouped !== this.tracking)
        [this.tracking, this.judged] = [grouped, grouped];
    });
  }

  get letter(): Letter {
    return this.#current();
  }

  get proposal() {
    return this.#proposal.answer;
  }

  /** Working days after dispatch on which the chain goes on, after the reminder that was chosen. */
  get further(): number[] {
    return chosenFollowUp(this.reminder, this.#chain).follow_up?.slice(1) ?? [];
  }

  get #chain(): number[] {
    return this.#settings.answer?.relance_chain ?? [];
  }

  /** Which reminder is meant: the one that was chosen, else the one that comes by itself. */
  get reminder(): string {
    const usual = () => firstReminder(this.proposal?.reminders ?? [], this.#chain);
    return this.#reminder ?? (this.proposal?.reminds ? GOES_ON : usual());
  }

  set reminder(chosen: string) {
    this.#reminder = chosen;
  }

  get takesNumber(): boolean {
    return SIGNS_FOR.number.includes(this.channel);
  }

  get takesAddress(): boolean {
    return SIGNS_FOR.address.includes(this.channel);
  }

  get blocking() {
    return (this.proposal?.notices ?? []).filter((notice) => notice.severity === 'block');
  }

  /** It was printed, and changed since. */
  get changed(): boolean {
    return this.letter.printed !== null && this.letter.changed_since_export;
  }

  /** Somebody else holds the office on that day: it is neither to come nor before the letter's own. */
  get succeeded(): string | null {
    if (this.refused?.code === 'recipient-changed') return this.refused.message;
    const possible = this.letter.printed && this.on <= today() && this.on >= this.letter.dated;
    return possible ? (this.proposal?.date_refusal ?? null) : null;
  }

  /** Why it cannot be recorded as things stand. */
  get why(): string | null {
    if (this.busy) return t('dispatch-recording');
    if (this.wrongOn || !this.on) return t('frame-not-a-day');
    if (this.proposal?.date_refusal) return this.proposal.date_refusal;
    if (this.blocking[0]) return this.blocking[0].message;
    if (this.reminder !== OWN) return null;
    if (this.wrongDay) return t('frame-not-a-day');
    return this.day ? (this.proposal?.own_day?.refusal ?? null) : t('dispatch-own-day-needed');
  }

  judge() {
    this.judged = this.tracking.trim();
  }

  /** Whether it was done. */
  async record(): Promise<boolean> {
    [this.refused, this.busy] = [null, true];
    try {
      await this.#print();
      sayRecorded(await call('dispatch.record', this.#question()));
      return true;
    } catch (thrown) {
      this.refused = asRefused(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async #print() {
    const { letter } = this;
    // What leaves as registered mail says so on its page; a page that was printed stays as it is.
    if (letter.printed === null && this.channel !== letter.channel)
      await call('letter.edit', { id: letter.id, channel: this.channel });
    if (letter.printed !== null && !(this.changed && this.sealing === 'again')) return;
    const out = this.saveCopy ? await chooseSave(letter.file_name) : null;
    await call('letter.export', { id: letter.id, ...(out ? { out } : {}) });
  }

  #question() {
    const [tracking, sentTo] = [this.tracking.trim(), this.sentTo.trim()];
    return {
      letters: [this.letter.id],
      channel: this.channel,
      on: this.on,
      ...(this.takesNumber && tracking ? { tracking } : {}),
      ...(this.takesAddress && sentTo ? { sent_to: sentTo } : {}),
      ...(this.receipt ? { receipt: this.receipt } : {}),
      seal_printed: this.changed && this.sealing === 'printed',
      ...chosenFollowUp(this.reminder, this.#chain, this.day),
      wait: true,
    };
  }

  /**
   * The letter is dated to the day it leaves: whoever holds the office then is addressed, and the page is read again.
   * Whether it was done.
   */
  async toSuccessor(): Promise<boolean> {
    try {
      const { id, dated } = this.letter;
      if (dated < this.on) await call('letter.edit', { id, date: this.on });
      toasts.say(t('dispatch-read-again'));
      return true;
    } catch (thrown) {
      this.refused = asRefused(thrown);
      return false;
    }
  }
}
