// The room a picture has. It is measured by the size of the text, sixteen units to a rem, so that a
// picture grows with everything else.

export interface Canvas {
  /** In sixteenths of a rem: pixels, where nobody changed the size of text. */
  width: number;
  /** On paper nothing is pointed at or opened. */
  paper: boolean;
}

/** A length of a picture, as a style has it. */
export function rem(units: number): string {
  return `${units / 16}rem`;
}

/** What an upright sheet of A4 leaves between its margins, in pixels of print. */
export const SHEET = 672;
