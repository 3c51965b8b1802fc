// Things that would lie upon one another are laid on levels, the first that is free, in the order they come.

export interface Laid {
  from: number;
  to: number;
  /** How many levels it takes; none: one. */
  height?: number;
}

/** The lowest level of each, from 0. What only touches does not overlap. */
export function levels(all: readonly Laid[]): number[] {
  const taken: Laid[][] = [];
  const isFree = (level: number, one: Laid) =>
    (taken[level] ?? []).every((other) => one.to <= other.from || other.to <= one.from);
  return all.map((one) => {
    const height = one.height ?? 1;
    let level = 0;
    while (!Array.from({ length: height }, (_, up) => isFree(level + up, one)).every(Boolean)) level += 1;
    for (let up = 0; up < height; up += 1) (taken[level + up] ??= []).push(one);
    return level;
  });
}

/** How many levels are in use. */
export function heightOf(all: readonly Laid[], at: readonly number[]): number {
  return all.reduce((height, one, n) => Math.max(height, at[n]! + (one.height ?? 1)), 0);
}
