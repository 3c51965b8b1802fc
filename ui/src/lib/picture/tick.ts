// The marks of an axis of time: months, quarters, years, as many as have room for their words.
import { edgeOf, isoOf, type Span } from './day';

export interface Tick {
  /** The first day of what it opens. */
  day: string;
  x: number;
  /** It opens a year. */
  year: boolean;
}

export interface Axis {
  /** How many months lie between two ticks. */
  months: number;
  ticks: Tick[];
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** `room`: how much a tick needs for its words. */
export function axisOf(span: Span, width: number, room = 52): Axis {
  const all = (span.last + 1 - span.first) / 30.44;
  const months = STEPS.find((step) => (width / all) * step >= room) ?? STEPS.at(-1)!;
  const [year, month] = isoOf(span.first).split('-').map(Number) as [number, number];
  const ticks: Tick[] = [];
  for (let at = year * 12 + month - 1; ; at += 1) {
    if (at % months !== 0) continue;
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1) / 86_400_000;
    if (day > span.last) break;
    if (day >= span.first) ticks.push({ day: isoOf(day), x: edgeOf(day, span, width), year: at % 12 === 0 });
  }
  return { months, ticks };
}
