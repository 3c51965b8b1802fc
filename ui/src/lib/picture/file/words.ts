// What a mark of a file is, in the words of the person: beside it, to the ear, and in the table.
import type { RegisterRow, TimelineRow } from '../../generated/api';
import { address } from '../../route';
import { dateWords, language, localeOf, t } from '../../word';
import type { Look, Shape } from '../sign';
import type { Came, Told } from './file';

/** What came in and what left are numbered apart: a letter may bear the number of a reply. */
export function cameOf(row: TimelineRow, { came }: Pick<Told, 'came'>): Came | undefined {
  return row.kind === 'reply' ? came.get(row.number ?? '') : undefined;
}

/** "réponse sur le fond", "appel" */
export function kindWords(row: TimelineRow, came: Came | undefined): string {
  if (row.kind === 'letter') return t('picture-letter');
  if (row.kind === 'reminder') return t('picture-reminder');
  if (row.kind === 'reply' && came) return t(`picture-reply-${came.kind}`);
  return t(`directory-kind-${row.kind}`);
}

/** What it is about, without what its kind tells already: "refus – Statut social". */
export function textOf(row: TimelineRow, came: Came | undefined): string {
  if (row.kind !== 'reply' || !came) return row.text;
  return came.subject || row.text.replace(/^.*? – /, '');
}

/** "répondue", "en retard": of a letter alone. */
export function becameWords(row: TimelineRow, entry: RegisterRow | undefined): string {
  return row.kind === 'letter' && entry ? t(`register-state-${entry.state}`) : '';
}

/** All of it in a line. */
export function nameOf(row: TimelineRow, came: Came | undefined, entry: RegisterRow | undefined): string {
  const parts = [
    dateWords(row.at),
    [kindWords(row, came), row.kind === 'reminder' ? '' : row.number].filter(Boolean).join(' '),
    textOf(row, came),
    row.holder,
    becameWords(row, entry),
    row.private ? t('directory-private') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** Where it is read; calls, meetings and notes are read in the list alone. */
export function placeOf(row: TimelineRow): string | undefined {
  if (row.kind === 'reply' && row.number) return address('archive', `in/${row.number}`);
  return row.letter && !['call', 'meeting', 'note'].includes(row.kind)
    ? address('archive', row.letter)
    : undefined;
}

export function signOf(
  row: TimelineRow,
  came: Came | undefined,
  today: string,
): { shape: Shape; look: Look } {
  if (row.kind === 'letter') return { shape: 'letter', look: 'full' };
  if (row.kind === 'reminder') return { shape: 'reminder', look: row.at >= today ? 'hollow' : 'full' };
  return { shape: came?.kind ?? 'other', look: 'full' };
}

/** "4 lettres, 1 relance et 2 pièces reçues" */
export function countWords({ rows }: Told): string {
  const count = (...kinds: TimelineRow['kind'][]) => rows.filter((row) => kinds.includes(row.kind)).length;
  const counts = [
    ['letters', count('letter')],
    ['reminders', count('reminder')],
    ['replies', count('reply')],
    ['contacts', count('call', 'meeting', 'note')],
  ] as const;
  const told = counts.filter(([, n]) => n > 0).map(([what, n]) => t(`picture-count-${what}`, { count: n }));
  return new Intl.ListFormat(localeOf(language.current), { type: 'conjunction' }).format(told);
}
