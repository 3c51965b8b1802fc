// A text with merge fields in pieces: what stands between double braces is a field, the rest is text.

export interface Piece {
  text: string;
  field: boolean;
}

export function pieces(line: string): Piece[] {
  return line
    .split(/(\{\{[^{}]*\}\})/)
    .filter((text) => text !== '')
    .map((text) => ({ text, field: text.startsWith('{{') }));
}
