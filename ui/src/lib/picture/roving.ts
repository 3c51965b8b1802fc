// Which mark an arrow key leads to: along the picture in its order, across it to the nearest of the next row.

export interface Placed {
  x: number;
  y: number;
}

/** The place in the list, or none where the key means nothing here. */
export function reached(key: string, at: number, all: readonly Placed[]): number | undefined {
  if (all.length === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return all.length - 1;
  if (key === 'ArrowRight') return Math.min(at + 1, all.length - 1);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'ArrowDown') return across(at, all, 1);
  return key === 'ArrowUp' ? across(at, all, -1) : undefined;
}

function across(at: number, all: readonly Placed[], way: 1 | -1): number {
  const now = all[at]!;
  const rows = [...new Set(all.map((one) => one.y))].sort((one, other) => (one - other) * way);
  const row = rows.find((y) => (y - now.y) * way > 0);
  if (row === undefined) return at;
  const far = (n: number) => Math.abs(all[n]!.x - now.x);
  return [...all.keys()]
    .filter((n) => all[n]!.y === row)
    .reduce((best, n) => (far(n) < far(best) ? n : best));
}
