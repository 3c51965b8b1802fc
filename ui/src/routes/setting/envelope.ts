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

/** Across and down: A4 (ISO 216). */
export const SHEET: Record<Edge, number> = { left: 210, right: 210, top: 297, bottom: 297 };
/** What an address needs in both positions at once, across and down. */
const LEAST = { width: 40, height: 15 };

/** What is wrong with a measure: outside the sheet, not beyond the edge it faces, or one of two that leave too little. */
export type Fault = 'outside' | 'right' | 'bottom' | 'narrow' | 'flat';
export type Faults = Partial<Record<Edge, Fault>>;

/** Which measures the desk would refuse, as it judges them: the worse fault first, and none of the others beside it. */
export function faultsOf({ low, high }: Envelope): Record<Position, Faults> {
  const faults: Record<Position, Faults> = { low: faultsIn(low), high: faultsIn(high) };
  if (POSITIONS.some((position) => Object.keys(faults[position]).length > 0)) return faults;
  const shown = always({ low, high });
  const at = (edge: Edge): Position => (low[edge] === shown[edge] ? 'low' : 'high');
  const mark = (edge: Edge, fault: Fault) => (faults[at(edge)][edge] = fault);
  if (shown.right - shown.left < LEAST.width)
    for (const edge of ['left', 'right'] as const) mark(edge, 'narrow');
  if (shown.bottom - shown.top < LEAST.height)
    for (const edge of ['top', 'bottom'] as const) mark(edge, 'flat');
  return faults;
}

function faultsIn(zone: Zone): Faults {
  const outside = EDGES.filter((edge) => zone[edge] > SHEET[edge]);
  if (outside.length > 0) return Object.fromEntries(outside.map((edge) => [edge, 'outside']));
  const faults: Faults = {};
  if (zone.left >= zone.right) faults.right = 'right';
  if (zone.top >= zone.bottom) faults.bottom = 'bottom';
  return faults;
}

/** What was typed, where all eight are numbers. */
export function readEnvelope(typed: Record<Position, Record<Edge, string>>): Envelope | null {
  const zone = (position: Position) => {
    const read = EDGES.map((edge) => [edge, readMillimetres(typed[position][edge])] as const);
    return read.some(([, number]) => number === null) ? null : (Object.fromEntries(read) as unknown as Zone);
  };
  const [low, high] = [zone('low'), zone('high')];
  return low && high ? { low, high } : null;
}

/** As the desk takes it: the edges with the sheet pushed down and left, then up and right. */
export function writeEnvelope(envelope: Envelope): string {
  return POSITIONS.flatMap((position) => EDGES.map((edge) => envelope[position][edge])).join(' ');
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
