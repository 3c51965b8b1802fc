// How references and file names are written, shown by an example while one types. The desk judges in the end.

/** `{year}` and `{number}` once each, parted by something, no other brace: as the desk reads it. */
export function isReferencePattern(text: string): boolean {
  const once = (field: string) => text.split(field).length === 2;
  const rest = text.replace('{year}', '').replace('{number}', '');
  return (
    once('{year}') && once('{number}') && !text.includes('}{') && !/[{}]/.test(rest) && rest.length <= 24
  );
}

export function referenceExample(pattern: string): string {
  return pattern.replace('{year}', '2026').replace('{number}', '051');
}

export function fileNameExample(pattern: string): string {
  const named = pattern
    .replace('{date}', '2026-11-23')
    .replace('{post}', 'ministre-emploi')
    .replace('{subject}', 'demande-entretien')
    .replace('{lang}', 'fr')
    .replace('{reference}', '2026-051');
  return `${named}.pdf`;
}
