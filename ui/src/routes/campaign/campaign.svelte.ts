// One campaign while it is prepared, checked and written. Checking and writing go on when one looks elsewhere: the desk
// does a batch a call, and this asks for the next one until all is done, or until it is told to stop.
import { SvelteMap } from 'svelte/reactivity';
import type { Campaign, CampaignFinding, CampaignLetter, Code, Language } from '../../lib/generated/api';
import { works, type Work } from '../../lib/frame';
import { asRefused, call, type Refused } from '../../lib/host';
import { t } from '../../lib/word';

/** What concerns the sender is said once, and not again at each letter; unless it blocks. */
const OF_SENDER: readonly Code[] = [
  'sender-is-example',
  'sender-text-missing',
  'signatory-function-missing',
  'letterhead-file-missing',
  'face-missing',
  'envelope-unmeasured',
  'folder-synchronised',
];

/** Told in a column of its own. */
const OF_ADDRESS: readonly Code[] = ['address-proposed', 'address-to-confirm'];

const ORDER = ['block', 'warn', 'info'] as const;

/** Letters asked for at once: no answer is longer. */
const PAGE = 500;
/** Letters checked in one call: the list fills as it is done. */
const BATCH = 32;

export type Worst = 'block' | 'warn' | 'info' | 'none';
export type Standing = 'idle' | 'checking' | 'halted' | 'writing' | 'stopped' | 'written';

export interface WriteAs {
  out?: string;
  combined?: string;
  duplex: boolean;
  without_blocked: boolean;
}

export class Preparing {
  readonly id: string;
  campaign = $state.raw<Campaign>();
  letters = $state.raw<CampaignLetter[]>([]);
  refused = $state.raw<Refused>();
  standing = $state<Standing>('idle');
  /** What there is to say about each letter that was checked. */
  findings = new SvelteMap<string, CampaignFinding[]>();
  /** … and about the campaign as a whole. */
  whole = $state.raw<CampaignFinding[]>([]);
  /** Letters that were looked at in the last check. */
  checked = $state(0);
  /** What is going on: its parts are letters, and for writing the stacks for the printer too. */
  work = $state.raw<Work>();
  /** Stacks for the printer, as they lie in the folder. */
  stacks = $state.raw<string[]>([]);
  /** What was asked for last: to take up the rest. */
  as = $state.raw<WriteAs>();
  failed = $state.raw<Refused>();
  #turn = 0;
  #checking = 0;
  #stop = false;

  constructor(id: string) {
    this.id = id;
  }

  get included(): CampaignLetter[] {
    return this.letters.filter((row) => row.included);
  }

  /** Of those included, the letters that are on paper. */
  get written(): CampaignLetter[] {
    return this.included.filter((row) => row.state !== 'draft');
  }

  get blocked(): CampaignLetter[] {
    return this.included.filter((row) => this.worst(row) === 'block');
  }

  /** Languages of letters that no common text is written in. */
  get waiting(): Language[] {
    const texts = this.campaign?.texts.map((text) => text.language) ?? [];
    return [...new Set(this.included.map((row) => row.lang))].filter((one) => !texts.includes(one));
  }

  /** How bad it is, apart from what the state of its address says already. */
  worst(row: CampaignLetter): Worst | undefined {
    const found = this.findings.get(row.letter)?.filter((one) => !OF_ADDRESS.includes(one.code));
    return found && (found[0]?.severity ?? 'none');
  }

  /** Whether anything about it wants to be looked at. */
  troubled(row: CampaignLetter): boolean {
    return row.included && !!this.findings.get(row.letter)?.some((one) => one.severity !== 'info');
  }

  async read() {
    const turn = ++this.#turn;
    try {
      let all = await call('campaign.show', { id: this.id, offset: 0, limit: PAGE });
      const letters = [...all.letters];
      for (let offset = PAGE; offset < all.total; offset += PAGE) {
        const next = await call('campaign.show', { id: this.id, offset, limit: PAGE });
        letters.push(...next.letters);
        all = {
          ...all,
          folded: [...all.folded, ...next.folded],
          left_out: [...all.left_out, ...next.left_out],
        };
      }
      if (turn !== this.#turn) return;
      [this.campaign, this.letters, this.refused] = [all, letters, undefined];
    } catch (thrown) {
      if (turn === this.#turn) this.refused = asRefused(thrown);
    }
  }

  /** A campaign that changed is checked anew; not where the person stopped the check: that would take it back. */
  async changed() {
    if (this.standing === 'halted') this.checked = 0;
    else await this.check();
  }

  /**
   * Checks all letters anew, or those after `from`; what is shown stays until its letter was looked at again. A later
   * check ends this one.
   */
  async check(from = 0) {
    if (this.standing === 'writing') return;
    const turn = ++this.#checking;
    const current = () => turn === this.#checking && this.standing === 'checking';
    const letters = this.letters;
    const whole = new Map(from > 0 ? this.whole.map((one) => [one.message, one]) : []);
    const work = this.#begin(
      () => t('campaign-check-going-on'),
      () => this.#halt(turn),
    );
    work.total = letters.length - from;
    [this.standing, this.checked] = ['checking', from];
    try {
      for (let offset = from; offset < letters.length && current(); offset += BATCH) {
        const { notices } = await call('campaign.check', { id: this.id, offset, limit: BATCH });
        if (!current()) return;
        const ofAll = (one: CampaignFinding) => one.letter === null || OF_SENDER.includes(one.code);
        if (offset === 0) whole.clear();
        for (const one of notices.filter(ofAll)) whole.set(one.message, { ...one, letter: null });
        this.whole = [...whole.values()];
        for (const { letter } of letters.slice(offset, offset + BATCH)) {
          this.findings.set(
            letter,
            notices
              .filter((one) => one.letter === letter && !ofAll(one))
              .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity)),
          );
        }
        this.checked = Math.min(letters.length, offset + BATCH);
        work.done = this.checked - from;
      }
      const seen = new Set(letters.map((row) => row.letter));
      for (const letter of this.findings.keys()) if (!seen.has(letter)) this.findings.delete(letter);
    } catch (thrown) {
      if (turn === this.#checking) this.failed = asRefused(thrown);
    } finally {
      this.#end(work);
      if (current()) this.standing = 'idle';
    }
  }

  /** What was checked stays so, and the rest waits. */
  #halt(turn: number) {
    if (turn !== this.#checking || this.standing !== 'checking') return;
    this.#checking += 1;
    this.standing = 'halted';
    if (this.work) this.#end(this.work);
  }

  #begin(label: () => string, stop: () => void): Work {
    if (this.work) works.end(this.work);
    return (this.work = works.begin(label, stop));
  }

  #end(work: Work) {
    works.end(work);
    if (this.work === work) this.work = undefined;
  }

  /** Writes until all is there. Stopping leaves what was written, whole; going on takes up the rest. */
  async write(as: WriteAs) {
    if (this.standing === 'writing') return;
    [this.standing, this.#stop, this.failed] = ['writing', false, undefined];
    [this.as, this.stacks] = [as, []];
    const work = this.#begin(
      () => t('campaign-writing'),
      () => (this.#stop = true),
    );
    try {
      let from: number | undefined;
      for (;;) {
        const batch = await call('campaign.export', {
          id: this.id,
          ...as,
          ...(from === undefined ? {} : { from }),
        });
        from = batch.next ?? undefined;
        [work.done, work.total] = [batch.done, batch.total];
        this.stacks = [...this.stacks, ...batch.combined];
        if (batch.finished) {
          this.standing = 'written';
          return;
        }
        if (this.#stop) {
          this.standing = 'stopped';
          return;
        }
      }
    } catch (thrown) {
      [this.failed, this.standing] = [asRefused(thrown), 'stopped'];
    } finally {
      this.#end(work);
    }
  }
}

const open = new Map<string, Preparing>();

/** The same for every screen that shows this campaign. */
export function preparing(id: string): Preparing {
  let found = open.get(id);
  if (!found) open.set(id, (found = new Preparing(id)));
  return found;
}
