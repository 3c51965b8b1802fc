// The column of text on drawn pages, so that a narrow pane shows words and no margins. Leaves the drawing to the desk.

export interface Column {
  left: number;
  right: number;
}

interface Box {
  x: number;
  width: number;
}

/** Beside the words, in points: the tint of a line reaches over them. */
const MARGIN = 8;

/** From the first word to the end of the last, of all lines of the text; the whole sheet where there are none. */
export function columnOf(lines: readonly Box[], sheet: number): Column {
  const drawn = lines.filter((line) => line.width > 0);
  if (drawn.length === 0) return { left: 0, right: sheet };
  const left = Math.min(...drawn.map((line) => line.x));
  const right = Math.max(...drawn.map((line) => line.x + line.width));
  // A short text has the column of a long one: at least half of the sheet.
  return {
    left: Math.max(0, left - MARGIN),
    right: Math.min(sheet, Math.max(right, left + sheet / 2) + MARGIN),
  };
}
