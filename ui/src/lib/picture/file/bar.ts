// Who held an office, or which offices a person held, as bars over the time of a picture. Where a date is known to the
// month or the year alone, the bar says so: that part of it is uncertain.
import type { PartialDate } from '../../generated/api';
import { dayNumber, edgeOf, spanOf, type Span } from '../day';
import { heightOf, levels } from '../stack';

export interface Bar {
  key: string;
  name: string;
  lang?: string;
  since: PartialDate | null;
  until: PartialDate | null;
  current: boolean;
  href: string;
  /** "du 3 février 2025 au 1er mars 2026" */
  when: string;
}

export interface DrawnBar {
  bar: Bar;
  from: number;
  to: number;
  /** The certain part; none where no day of it is certain. */
  sure: { from: number; to: number } | null;
  /** It goes on beyond the edge of the picture. */
  before: boolean;
  after: boolean;
  y: number;
}

export const BAR = 26;

/** First and last day on which it may be held, and those between which it surely is. */
function days(bar: Bar, span: Span, today: string): { may: Span; sure: Span | null } {
  const since = bar.since ? spanOf(bar.since) : null;
  const until = bar.until ? spanOf(bar.until) : null;
  const ends = bar.current && !until;
  const may = {
    first: since?.first ?? span.first,
    last: until?.last ?? (ends ? span.last + 1 : dayNumber(today)),
  };
  const sure = since && (until || ends) ? { first: since.last, last: until?.first ?? span.last + 1 } : null;
  return { may, sure: sure && sure.first <= sure.last ? sure : null };
}

export function barsOf(
  bars: readonly Bar[],
  span: Span,
  today: string,
  width: number,
): { drawn: DrawnBar[]; height: number } {
  const within = bars
    .map((bar) => ({ bar, ...days(bar, span, today) }))
    .filter(({ may }) => may.last >= span.first && may.first <= span.last)
    .sort((one, other) => one.may.first - other.may.first);
  const ends = (day: number) => Math.max(0, Math.min(width, edgeOf(day, span, width)));
  const laid = within.map(({ may }) => ({
    from: ends(may.first),
    to: Math.max(ends(may.last + 1), ends(may.first) + 2),
  }));
  const level = levels(laid);
  const drawn = within.map(({ bar, may, sure }, n) => ({
    bar,
    ...laid[n]!,
    sure: sure && { from: ends(sure.first), to: ends(sure.last + 1) },
    before: may.first < span.first || (bar.since === null && may.first <= span.first),
    after: may.last > span.last,
    y: level[n]! * BAR,
  }));
  return { drawn, height: heightOf(laid, level) * BAR };
}
