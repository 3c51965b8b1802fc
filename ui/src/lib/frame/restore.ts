// A desk out of a backup: part by part beside the one that stands, whose place it takes at the end.
import { toasts } from '../component';
import type { BackupStanding } from '../generated/api';
import { call, changes } from '../host';
import { t } from '../word';
import { inParts } from './part';
import type { Work } from './work.svelte';

/** Whether the desk is that of the file now. What is refused is thrown: before there is a desk it is said elsewhere. */
export async function restoreDesk(file: string, begun: (work: Work | undefined) => void): Promise<boolean> {
  const restored = await inParts(
    () => t('setting-restoring'),
    (from?: BackupStanding) => call('desk.restore', { file, from }),
    async () => {
      await call('desk.restore', { file, cancel: true });
      toasts.say(t('setting-restore-stopped'));
    },
    begun,
  );
  if (restored) changes.publishAll();
  return restored !== undefined;
}
