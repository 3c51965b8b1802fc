// Backup, its return, and the look at the whole desk: each goes on whatever screen is shown, and says on its own screen how
// far it is.
import { toasts } from '../../lib/component';
import { inParts, restoreDesk, sayRefused, type Work } from '../../lib/frame';
import type { BackupStanding, DeskCheck } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { numberWords, t } from '../../lib/word';

class Keeping {
  /** What is going on. */
  work = $state.raw<Work>();
  check = $state.raw<DeskCheck>();
  /** Also before the first part is answered. */
  busy = $state(false);

  async #during<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
    this.busy = true;
    try {
      return await act();
    } catch (thrown) {
      sayRefused(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  readonly #begun = (work: Work | undefined) => (this.work = work);

  async backup(file: string) {
    const written = await this.#during(() =>
      inParts(
        () => t('setting-backing-up'),
        (from?: BackupStanding) => call('desk.backup', { file, from }),
        async () => {
          await call('desk.backup', { file, cancel: true });
          toasts.say(t('setting-backup-stopped'));
        },
        this.#begun,
      ),
    );
    if (!written) return;
    const size = numberWords(Math.ceil((written.bytes ?? 0) / 100_000) / 10);
    toasts.say(t('setting-backed-up', { file, size }));
  }

  async restore(file: string) {
    const restored = await this.#during(() => restoreDesk(file, this.#begun));
    if (!restored) return;
    this.check = undefined;
    toasts.say(t('setting-restored'));
  }

  async examine() {
    this.check = undefined;
    this.check = await this.#during(() =>
      inParts(
        () => t('setting-checking'),
        (from?: number) => call('desk.check', { from }),
        ({ done, total }: DeskCheck) => toasts.say(t('setting-check-stopped', { done, total })),
        this.#begun,
      ),
    );
  }
}

export const keeping = new Keeping();
