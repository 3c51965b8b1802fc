// What the window of the person's own envelope shows, as eight numbers and back. All in millimetres of the sheet.
import type { Envelope, Zone } from '../../lib/generated/api';

export const EDGES = ['left', 'top', 'right', 'bottom'] as const;
export type Edge = (typeof EDGES)[number];
export type Position = 'low' | 'high';
export const POSITIONS: Position[] = ['low', 'high'];

/** A number with tenths, written with a comma or a point; null where it is none. */
export function readMillimetres(text: string): number | null {
  const written = text.trim().replace(',', '.');
  return /^\d{1,3}(\.\d)?$/.test(written) ? Number(written) : null;
}

/** As the desk takes it: the edges with the sheet pushed down and left, then up and right. */
export function writeEnvelope(typed: Record<Position, Record<Edge, string>>): string | null {
  const numbers = POSITIONS.flatMap((position) =>
    EDGES.map((edge) => readMillimetres(typed[position][edge])),
  );
  return numbers.includes(null) ? null : numbers.join(' ');
}

/** What both positions show. */
export function always(envelope: Envelope): Zone {
  return {
    left: Math.max(envelope.low.left, envelope.high.left),
    top: Math.max(envelope.low.top, envelope.high.top),
    right: Math.min(envelope.low.right, envelope.high.right),
    bottom: Math.min(envelope.low.bottom, envelope.high.bottom),
  };
}
