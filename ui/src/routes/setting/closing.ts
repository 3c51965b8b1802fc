// Closing days as the desk reads them: one entry each, divided by semicolons. Leaves what is a day to the field.
import type { ClosingDays } from '../../lib/generated/api';

/** `flanders 2026-07-13..2026-08-16 zomerreces; 2026-12-24` */
export function writeClosing(days: readonly ClosingDays[]): string {
  return days.map(entry).join('; ');
}

function entry({ government, from, until, name }: ClosingDays): string {
  const span = from === until ? from : `${from}..${until}`;
  // What divides entries cannot stand in a name.
  const word = name.replace(/[;\n]+/g, ',').trim();
  return [government, span, word].filter(Boolean).join(' ');
}

/** With one more, in the order of the days. */
export function withClosing(days: readonly ClosingDays[], one: ClosingDays): ClosingDays[] {
  return [...days, one].sort((a, b) => a.from.localeCompare(b.from));
}
