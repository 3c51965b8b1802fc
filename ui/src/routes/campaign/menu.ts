// The menu of one letter of a campaign, among its recipients and in its check.
import Landmark from '@lucide/svelte/icons/landmark';
import type { Lines } from '../../lib/component';
import type { CampaignFinding, CampaignLetter } from '../../lib/generated/api';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { copyingAddress } from '../directory/address';
import type { Preparing } from './campaign.svelte';
import { actWord, include, settle } from './settle';

/** So many remedies at most: the others stand beside the letter. */
const REMEDIES = 3;

export function menuOf(row: CampaignLetter, preparing: Preparing): Lines {
  return [
    { label: t('campaign-open-letter'), keys: 'list.open', run: () => go('letter', row.letter) },
    { label: t('letter-door-post'), icon: Landmark, run: () => go('directory', row.post) },
    null,
    row.state !== 'sent' && {
      label: t(row.included ? 'campaign-row-leave-out' : 'campaign-row-take-in'),
      keys: 'list.tick',
      run: () => void include(preparing.id, row.post, !row.included),
    },
    null,
    ...(row.included ? remedies(row, preparing) : []),
    null,
    row.address_state !== 'missing' && copyingAddress(row.post, row.lang),
  ];
}

/** What settles the points of the check that weigh. */
function remedies(row: CampaignLetter, preparing: Preparing): Lines {
  const found = preparing.findings.get(row.letter) ?? [];
  const grave = found.filter((one) => one.severity === 'block' || one.severity === 'warn');
  const named = new Map<string, CampaignFinding>();
  for (const one of grave) if (!named.has(actWord(one))) named.set(actWord(one), one);
  return [...named]
    .slice(0, REMEDIES)
    .map(([label, finding]) => ({ label, run: () => void settle(preparing, finding, row) }));
}
