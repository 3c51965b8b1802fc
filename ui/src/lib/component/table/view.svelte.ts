// How a table was last looked at on this machine: columns, sort, place. Leaves the rows to their source.
import { Remembered } from '../../remembered.svelte';
import { moved, type Arrangement, type Column } from './column';

export interface Sort<Key extends string> {
  sort: Key;
  descending: boolean;
}

interface Kept<Key extends string> extends Arrangement {
  sort?: Sort<Key> | null;
  scroll?: number;
  at?: number;
  row?: string;
}

export class TableView<Key extends string = string> {
  #kept: Remembered<Kept<Key>>;

  /** `name` is what this machine remembers it by. */
  constructor(name: string) {
    this.#kept = new Remembered<Kept<Key>>(`table-${name}`, {});
  }

  get arrangement(): Arrangement {
    return this.#kept.current;
  }

  /** To be asked of the desk; empty: the natural order. */
  get sort(): Sort<Key> | Record<string, never> {
    return this.#kept.current.sort ?? {};
  }

  /** Where the person was: how far it was scrolled, and on which row. */
  get place() {
    const { scroll = 0, at = 0, row } = this.#kept.current;
    return { scroll, at, row };
  }

  arrange(change: Arrangement) {
    this.#keep(change);
  }

  /** One column past its neighbour, among those that are shown. */
  move<Row>(all: Column<Row>[], shown: Column<Row>[], key: string, by: -1 | 1) {
    this.#keep({ order: moved(all, shown, key, by) });
  }

  stand(scroll: number, at: number, row: string | undefined) {
    this.#keep({ scroll, at, row });
  }

  /** As the screen gave the columns; the sort stays. */
  restore() {
    this.#keep({ order: undefined, hidden: undefined, widths: undefined });
  }

  /** First its own direction, then the other, the third time the natural order. */
  turn<Row>(column: Column<Row>) {
    this.#keep({ sort: turned(this.#kept.current.sort ?? null, column), scroll: 0, at: 0, row: undefined });
  }

  directionOf(key: string): 'ascending' | 'descending' | undefined {
    const sort = this.#kept.current.sort;
    return sort?.sort === key ? (sort.descending ? 'descending' : 'ascending') : undefined;
  }

  #keep(change: Kept<Key>) {
    this.#kept.current = { ...this.#kept.current, ...change };
  }
}

export function turned<Key extends string>(
  now: Sort<Key> | null,
  column: Pick<Column<unknown>, 'key' | 'sorts'>,
): Sort<Key> | null {
  const first = column.sorts === 'descending';
  if (now?.sort !== column.key) return { sort: column.key as Key, descending: first };
  return now.descending === first ? { sort: now.sort, descending: !first } : null;
}
