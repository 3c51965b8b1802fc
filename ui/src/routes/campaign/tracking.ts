// Registered numbers for the letters of a campaign: counted on from the first of a roll, one a line, or none.

export type Numbering = 'range' | 'list' | 'none';

/** Numbers as they were pasted: one a line, blank lines passed over. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A number that stands twice, however it is spaced: a label is stuck on one letter. */
export function repeated(lines: readonly string[]): string | undefined {
  const bare = lines.map((line) => line.replace(/[\s.-]/g, '').toUpperCase());
  return lines.find((_, at) => bare.indexOf(bare[at]!) < at);
}

/** The part of the question that says them; nothing where none was typed. */
export function numbering(
  how: Numbering,
  from: string,
  pasted: string,
): { tracking_from?: string; trackings?: string } {
  const lines = linesOf(pasted);
  if (how === 'range' && from.trim()) return { tracking_from: from.trim() };
  if (how === 'list' && lines.length > 0) return { trackings: lines.join('\n') };
  return {};
}
