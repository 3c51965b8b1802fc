// What one click does about a finding of the check: settles it where the desk can, else opens the place where it is settled.
import { sayRefused } from '../../lib/frame';
import type { Campaign, CampaignFinding, CampaignLetter, Code, Place } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { go } from '../../lib/route';
import { t } from '../../lib/word';
import { doorOf, doorWord, remedyWord } from '../letter/remedy';
import type { Preparing } from './campaign.svelte';

/** Findings that unticking the letter settles as well. */
const UNTICK: readonly Code[] = [
  'person-twice',
  'letter-twice',
  'text-already-sent',
  'already-answered',
  'no-holder',
  'mandate-ended',
];

export const unticks = (finding: CampaignFinding): boolean => UNTICK.includes(finding.code);

/** "Elle est juste", "Aller au texte" */
export function actWord(finding: CampaignFinding): string {
  if (finding.code === 'language-not-accepted') return t('campaign-take-advised');
  if (finding.remedy && finding.remedy.act !== 'fill-field') return remedyWord(finding.remedy);
  return doorWord(doorOf(finding));
}

export async function settle(preparing: Preparing, finding: CampaignFinding, row?: CampaignLetter) {
  try {
    if (!(await settled(preparing.id, finding, row))) enter(preparing, finding, row);
  } catch (thrown) {
    sayRefused(thrown);
  }
}

/** Whether the desk could settle it by itself. */
async function settled(campaign: string, finding: CampaignFinding, row?: CampaignLetter): Promise<boolean> {
  const remedy = finding.remedy;
  if (finding.code === 'language-not-accepted' && row)
    await call('campaign.set', { id: campaign, to: [row.post], language: 'auto', rejoin: false });
  else if (remedy?.act === 'confirm-address' && row)
    await call('address.confirm', { post: row.post, language: row.lang });
  else if (remedy?.act === 'confirm-title')
    await call('directory.edit', { what: remedy.act, post: remedy.post, language: remedy.language });
  else if (remedy?.act === 'confirm-form')
    await call('directory.edit', { what: remedy.act, key: remedy.key });
  else return false;
  return true;
}

/** A place in the text as an address holds it: part, block, from where to where. */
function placeWords({ part, block, start, end }: Place): string {
  return [part, block ?? 0, start ?? 0, end ?? start ?? 0].join(' ');
}

function enter(preparing: Preparing, finding: CampaignFinding, row?: CampaignLetter) {
  const to = (step: string, query: Record<string, string>) =>
    go('campaign', preparing.id, { step, ...query });
  const door = doorOf(finding);
  if (door === 'sender') return go('setting', door, row ? { lang: row.lang } : {});
  if (door === 'signatory' || door === 'letterhead' || door === 'backup') return go('setting', door);
  if (door === 'date') return to('text', { card: 'open' });
  if (finding.code === 'language-version-missing')
    return to('text', { lang: row?.lang ?? preparing.waiting[0] ?? '' });
  if (!row) return to('text', {});
  if (door === 'words')
    return row.by_hand
      ? go('letter', row.letter)
      : to('text', { lang: row.lang, at: placeWords(finding.where) });
  if (['signature', 'language', 'paragraph', 'enclosure'].includes(door))
    return to('recipients', { post: row.post });
  if (door === 'letter') return go('letter', row.letter);
  return go('directory', row.post, finding.code === 'no-address' ? { add: 'address' } : {});
}

export async function include(campaign: string, post: string, yes: boolean) {
  try {
    await call('campaign.set', { id: campaign, to: [post], include: yes, rejoin: false });
  } catch (thrown) {
    sayRefused(thrown);
  }
}

/**
 * The letter is for whoever holds the office on that day: its campaign is looked up as of it, which also gives the letter
 * their language, and the letter bears it.
 */
export async function readdress(campaign: Campaign, letter: string, on: string) {
  if (campaign.as_of !== on) await call('campaign.edit', { id: campaign.id, on });
  await call('letter.edit', { id: letter, date: on });
}
