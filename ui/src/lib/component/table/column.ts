// The columns of a table: which are shown, in what order and how wide. Leaves remembering to `view`.

export interface Column<Row> {
  key: string;
  head: string;
  /** The least it needs, in pixels at 100 % zoom. */
  width: number;
  /** Its share of what is left over; none: it stays as wide as it is. */
  grows?: number;
  end?: boolean;
  /** Number, name and state are never hidden; name and state stay however narrow the table is. */
  role?: 'number' | 'name' | 'state';
  /** Not shown until the person asks for it. */
  hidden?: boolean;
  /** The head sorts by it, at the first click in this direction. */
  sorts?: 'ascending' | 'descending';
  _row?: Row;
}

/** What the person made of the columns. What is not named here stays as the screen gave it. */
export interface Arrangement {
  order?: string[];
  hidden?: string[];
  widths?: Record<string, number>;
}

export const GAP = 16;
export const EDGE = 24;
/** The box to tick in front of a row. */
export const BOX = 20;
export const NARROWEST = 48;

/** All columns in the person's order. One that the screen has since gained keeps the place the screen gave it. */
export function ordered<C extends { key: string }>(columns: C[], order: string[] = []): C[] {
  const known = order.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const result = [...known];
  columns.forEach((column, at) => {
    if (known.includes(column)) return;
    const before = columns.slice(0, at).findLast((one) => result.includes(one));
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, column);
  });
  return result;
}

export function isHidden<Row>(column: Column<Row>, hidden?: string[]): boolean {
  if (column.role) return false;
  return hidden ? hidden.includes(column.key) : (column.hidden ?? false);
}

export function widthOf<Row>(column: Column<Row>, widths: Record<string, number> = {}): number {
  return Math.max(NARROWEST, widths[column.key] ?? column.width);
}

/** The columns that are shown in a table of this width: from the right they drop until the others fit. */
export function fitting<Row>(
  columns: Column<Row>[],
  arrangement: Arrangement,
  available: number,
): Column<Row>[] {
  const shown = ordered(columns, arrangement.order).filter((one) => !isHidden(one, arrangement.hidden));
  const needed = () =>
    shown.reduce((sum, one) => sum + widthOf(one, arrangement.widths), GAP * (shown.length - 1));
  for (const may of [(one: Column<Row>) => !one.role, (one: Column<Row>) => one.role === 'number']) {
    while (needed() > available) {
      const last = shown.findLastIndex(may);
      if (last < 0) break;
      shown.splice(last, 1);
    }
  }
  return shown;
}

/** Tracks of a CSS grid, in rem, so that zoom acts on them. Where nothing grows, the name takes what is left. */
export function tracks<Row>(shown: Column<Row>[], widths: Record<string, number> = {}): string {
  const grows = (one: Column<Row>) => (widths[one.key] === undefined ? (one.grows ?? 0) : 0);
  const none = shown.every((one) => grows(one) === 0);
  return shown
    .map((one) => {
      const share = none && one.role === 'name' ? 1 : grows(one);
      const least = `${widthOf(one, widths) / 16}rem`;
      if (share === 0) return one.role === 'state' ? `minmax(0, ${least})` : least;
      // The name gives way last: at 320 pixels it is what remains beside the state.
      return `minmax(${one.role === 'name' ? `min(${least}, 40%)` : least}, ${share}fr)`;
    })
    .join(' ');
}

/** The keys in their new order, one of them moved past its neighbour among those that are shown. */
export function moved<C extends { key: string }>(all: C[], shown: C[], key: string, by: -1 | 1): string[] {
  const keys = all.map((one) => one.key);
  const neighbour = shown[shown.findIndex((one) => one.key === key) + by];
  if (!neighbour) return keys;
  const rest = keys.filter((one) => one !== key);
  rest.splice(rest.indexOf(neighbour.key) + (by > 0 ? 1 : 0), 0, key);
  return rest;
}
