// What a column of a list may hold, by the names the desk knows, and which heading was given which; what a list adds to a
// campaign that is there.
import type { Campaign } from '../../lib/generated/api';
import { t } from '../../lib/word';

export const FIELDS = [
  'name',
  'name-family-first',
  'name-given-first',
  'given-name',
  'family-name',
  'gender',
  'language',
  'function',
  'organization',
  'street',
  'house-number',
  'box',
  'building',
  'postcode',
  'city',
  'country',
  'email',
  'phone',
  'post',
] as const;

/** What a column is called: by the file, or where its form has none (vCard) by what it holds. */
export function called(file: string, heading: string): string {
  const field = /\.vcf$/i.test(file) && FIELDS.find((known) => known === heading);
  return field ? t(`recipient-list-field-${field}`) : heading;
}

/** The heading holds that field now; another heading that held it is read by its own words again. */
export function mapped(map: Readonly<Record<string, string>>, heading: string, field: string) {
  const rest = Object.entries(map).filter(([key, value]) => key !== heading && value !== field);
  return Object.fromEntries(field ? [...rest, [heading, field]] : rest);
}

type Standing = Pick<Campaign, 'letters' | 'folded' | 'left_out' | 'rejected'>;

/** Letters and refused rows that a list brings to a campaign, of all that it would then have. */
export function brought(
  before: Standing,
  after: Pick<Campaign, 'letters' | 'rejected'>,
): Pick<Campaign, 'letters' | 'rejected'> {
  const there = new Set([...before.letters, ...before.folded, ...before.left_out].map((row) => row.post));
  const known = before.rejected.length;
  // The refused rows of earlier lists come first, unless this list corrects them.
  const kept = JSON.stringify(after.rejected.slice(0, known)) === JSON.stringify(before.rejected);
  return {
    letters: after.letters.filter((row) => !there.has(row.post)),
    rejected: kept ? after.rejected.slice(known) : after.rejected,
  };
}
