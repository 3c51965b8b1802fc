// What comes back from the bin: letters, campaigns with theirs, templates, entries of the directory; one or several by one act.
import Building2 from '@lucide/svelte/icons/building-2';
import FileCode2 from '@lucide/svelte/icons/file-code-2';
import Layers from '@lucide/svelte/icons/layers';
import Landmark from '@lucide/svelte/icons/landmark';
import PenLine from '@lucide/svelte/icons/pen-line';
import User from '@lucide/svelte/icons/user';
import { toasts, type Icon } from '../../lib/component';
import { eachUntilRefused } from '../../lib/frame';
import type { BinnedKind, BinnedRow } from '../../lib/generated/api';
import type { Call } from '../../lib/host';
import { go } from '../../lib/route';
import { dateWords, t } from '../../lib/word';

export const kindIcons: Record<BinnedKind, Icon> = {
  letter: PenLine,
  campaign: Layers,
  template: FileCode2,
  post: Landmark,
  person: User,
  organization: Building2,
};

/** Brings it back; answers under what name it is opened. */
async function bring({ kind, id }: BinnedRow, call: Call): Promise<string> {
  if (kind === 'letter') await call('letter.restore', { id });
  else if (kind === 'campaign') await call('campaign.restore', { id });
  else if (kind === 'template') return (await call('template.restore', { bin: id })).name;
  else await call('directory.restore', { id });
  return id;
}

/** On which screen it is opened. */
const placeOf = (kind: BinnedKind) =>
  kind === 'letter' || kind === 'campaign' || kind === 'template' ? kind : 'directory';

export async function restore(rows: readonly BinnedRow[]) {
  let name = '';
  const back = await eachUntilRefused(rows, async (row, call) => {
    name = await bring(row, call);
  });
  const [first] = back;
  if (!first) return;
  const open = { label: t('letters-bin-open'), run: () => go(placeOf(first.kind), name) };
  toasts.say(t('letters-bin-restored', { count: back.length, name: nameOf(first) }), {
    act: back.length === 1 ? open : undefined,
  });
}

export const nameOf = (row: BinnedRow) => row.name || t('letters-no-subject');

/** What stands beside the name: to whom a letter was, how many letters a campaign has. */
export const about = (row: BinnedRow) =>
  row.letters === null ? (row.recipient ?? '') : t('letters-bin-letters', { count: row.letters });

export function words(row: BinnedRow, key: string): string {
  return (
    {
      kind: t(`letters-bin-${row.kind}`),
      name: nameOf(row),
      about: about(row),
      languages: row.languages.join(' '),
      until: dateWords(row.until),
    }[key] ?? ''
  );
}
