// What was opened last, by the names the desk has for it now. What is in the bin, or gone, has none and does not stand here.
import { untrack } from 'svelte';
import type { VersionView } from '../generated/api';
import { CAMPAIGNS, call, changes, DIRECTORY, LETTERS } from '../host';
import { language, t } from '../word';
import type { Found } from './palette';
import type { Place } from './recent.svelte';

const MOST = 7;

/** Call while a component starts. `places` is read again whenever what it rests on changes; none: nothing is asked. */
export function opened(places: () => Place[] | undefined): { readonly rows: Found[] } {
  let rows = $state.raw<Found[]>([]);
  let turn = 0;
  $effect(() => {
    const now = places();
    changes.follow([...LETTERS, ...CAMPAIGNS, ...DIRECTORY]);
    void language.current;
    if (now) untrack(() => void ask(now));
  });

  async function ask(now: Place[]) {
    const mine = ++turn;
    // Who is asked for names has answered before they are shown: rows that come one by one move under the hand.
    const campaigns = now.some(({ noun }) => noun === 'campaign')
      ? call('campaign.list', { offset: 0, limit: 500 })
      : undefined;
    const named = await Promise.all(now.map((place) => nameOf(place, campaigns).catch(() => null)));
    if (mine === turn) rows = named.filter((row) => row !== null).slice(0, MOST);
  }

  return {
    get rows() {
      return rows;
    },
  };
}

type Campaigns = ReturnType<typeof call<'campaign.list'>> | undefined;

async function nameOf({ noun, id }: Place, campaigns: Campaigns): Promise<Found | null> {
  if (noun === 'letter') return letter(id);
  if (noun === 'directory') return entry(id);
  const row = (await campaigns)?.rows.find((one) => one.id === id);
  return row ? { kind: 'campaign', id, name: row.name, detail: t('frame-place-campaign') } : null;
}

/** As it reads today; what is still to be filled in is an ellipsis. */
function subjectOf({ subject, values }: VersionView): string {
  return subject.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (_, field: string) => values[field] || '…');
}

async function letter(id: string): Promise<Found | null> {
  const { state, editable, versions, reference, recipient } = await call('letter.show', { id });
  // A draft that cannot be written on lies in the bin.
  if (state === 'draft' && !editable) return null;
  const version = versions.find((one) => one.send) ?? versions[0];
  return {
    kind: 'letter',
    id,
    name: (version && subjectOf(version)) || (reference ?? t('letters-no-subject')),
    lang: version?.lang,
    detail: [reference, recipient?.person].filter(Boolean).join(', '),
  };
}

async function entry(id: string): Promise<Found> {
  const shown = await call('directory.show', { id });
  const row = { kind: 'directory', id } as const;
  if (shown.kind === 'person')
    return { ...row, name: `${shown.person.given_name} ${shown.person.family_name}`.trim() };
  if (shown.kind === 'organization') return { ...row, name: shown.shown_name };
  const holder = shown.holders.find(({ current }) => current);
  return { ...row, name: shown.shown_title, lang: shown.shown_title_language, detail: holder?.name };
}
