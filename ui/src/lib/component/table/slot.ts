// Where a row stands when rows are grouped: every group has one place more, for its heading.

export interface Group {
  key: string;
  title: string;
  /** Rows in it, in the order of the source. */
  count: number;
}

export type Slot = { heading: Group } | { at: number };

export function slots(groups: Group[], total: number): number {
  return total + groups.length;
}

/** The place of a row. */
export function slotOf(groups: Group[], at: number): number {
  let end = 0;
  let headings = 0;
  for (const group of groups) {
    headings += 1;
    end += group.count;
    if (at < end) break;
  }
  return at + headings;
}

/** What stands at a place. */
export function slotAt(groups: Group[], slot: number): Slot {
  let start = 0;
  let headings = 0;
  for (const group of groups) {
    if (slot === start + headings) return { heading: group };
    headings += 1;
    start += group.count;
    if (slot < start + headings) break;
  }
  return { at: slot - headings };
}
