// One campaign while it is prepared, checked and written. Checking and writing go on when one looks elsewhere: the desk
// does a batch a call, and this asks for the next one until all is done, or until it is told to stop.
import { SvelteMap } from 'svelte/reactivity';
import type { Campaign, CampaignFinding, CampaignLetter } from '../../lib/generated/api';
import { asRefused, call, type Refused } from '../../lib/host';

/** Letters asked for at once: no answer is longer. */
const PAGE = 500;
/** Letters checked in one call: the list fills as it is done. */
const BATCH = 32;

export type Standing = 'idle' | 'checking' | 'writing' | 'stopped' | 'written';

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
  checked = $state(0);
  done = $state(0);
  total = $state(0);
  begun = $state(0);
  written = $state.raw<string[]>([]);
  failed = $state.raw<Refused>();
  #turn = 0;
  #stop = false;

  constructor(id: string) {
    this.id = id;
  }

  get included(): CampaignLetter[] {
    return this.letters.filter((row) => row.included);
  }

  get blocked(): CampaignLetter[] {
    return this.included.filter((row) => this.worst(row) === 'block');
  }

  worst(row: CampaignLetter): 'block' | 'warn' | 'info' | 'none' | undefined {
    const found = this.findings.get(row.letter);
    if (!found) return undefined;
    const severities = found.map((one) => one.severity);
    return (['block', 'warn', 'info'] as const).find((one) => severities.includes(one)) ?? 'none';
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

  /** Checks all letters anew; what is shown stays until its letter was looked at again. */
  async check() {
    if (this.standing === 'checking' || this.standing === 'writing') return;
    this.standing = 'checking';
    this.checked = 0;
    try {
      const seen = new Set<string>();
      for (let offset = 0; offset < this.letters.length && this.standing === 'checking'; offset += BATCH) {
        const answer = await call('campaign.check', { id: this.id, offset, limit: BATCH });
        const rows = this.letters.slice(offset, offset + BATCH);
        for (const { letter } of rows) {
          seen.add(letter);
          this.findings.set(
            letter,
            answer.notices.filter((one) => one.letter === letter),
          );
        }
        this.checked = Math.min(this.letters.length, offset + BATCH);
      }
      for (const letter of this.findings.keys()) if (!seen.has(letter)) this.findings.delete(letter);
    } catch (thrown) {
      this.failed = asRefused(thrown);
    } finally {
      if (this.standing === 'checking') this.standing = 'idle';
    }
  }

  /** Writes until all is there. Stopping leaves what was written, whole; going on takes up the rest. */
  async write(as: WriteAs) {
    if (this.standing === 'writing') return;
    [this.standing, this.#stop, this.begun, this.failed] = ['writing', false, Date.now(), undefined];
    this.written = [];
    try {
      let from: number | undefined;
      for (;;) {
        const batch = await call('campaign.export', {
          id: this.id,
          ...as,
          ...(from === undefined ? {} : { from }),
        });
        from = batch.next ?? undefined;
        [this.done, this.total] = [batch.done, batch.total];
        this.written = [...this.written, ...batch.files.map((file) => file.path), ...batch.combined];
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
    }
  }

  stop() {
    this.#stop = true;
  }
}

const open = new Map<string, Preparing>();

/** The same for every screen that shows this campaign. */
export function preparing(id: string): Preparing {
  let found = open.get(id);
  if (!found) open.set(id, (found = new Preparing(id)));
  return found;
}
