// What a column of a list may hold, by the names the desk knows, and which heading was given which.

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

/** The heading holds that field now; another heading that held it is read by its own words again. */
export function mapped(map: Readonly<Record<string, string>>, heading: string, field: string) {
  const rest = Object.entries(map).filter(([key, value]) => key !== heading && value !== field);
  return Object.fromEntries(field ? [...rest, [heading, field]] : rest);
}
