// The rows ticked for one act: some of them, or all there are but a few. Of all, only those needed are ever fetched.

export interface Source<Row> {
  readonly total: number;
  row: (at: number) => Row | undefined;
  /** The rows from the one to the other, both included. */
  between: (first: number, last: number) => Promise<Row[]>;
}

export class Ticks<Row> {
  #source: Source<Row>;
  #id: (row: Row) => string;
  /** Which rows can be ticked at all. */
  readonly may: (row: Row) => boolean;
  #choosy: boolean;
  #some = $state.raw<ReadonlyMap<string, Row>>(new Map());
  /** Where all are ticked: those that are not. */
  #except = $state.raw<ReadonlySet<string> | null>(null);
  #anchor = 0;

  constructor(source: Source<Row>, id: (row: Row) => string, may?: (row: Row) => boolean) {
    this.#source = source;
    this.#id = id;
    this.may = may ?? (() => true);
    this.#choosy = may !== undefined;
  }

  get all(): boolean {
    return this.count > 0 && this.count === this.#source.total;
  }

  get count(): number {
    return this.#except ? this.#source.total - this.#except.size : this.#some.size;
  }

  has(row: Row): boolean {
    const id = this.#id(row);
    return this.#except ? !this.#except.has(id) : this.#some.has(id);
  }

  toggle(at: number) {
    const row = this.#source.row(at);
    if (!row || !this.may(row)) return;
    this.#anchor = at;
    this.turn(row);
  }

  /** This very row, wherever it stands by now. */
  turn(row: Row) {
    const id = this.#id(row);
    if (this.#except) {
      const except = new Set(this.#except);
      if (!except.delete(id)) except.add(id);
      this.#except = except;
      if (this.count === 0) this.clear();
    } else {
      const some = new Map(this.#some);
      if (!some.delete(id)) some.set(id, row);
      this.#some = some;
    }
  }

  /** Everything from where one last ticked, or stood, to here. */
  async extend(from: number, to: number) {
    if (this.count === 0) this.#anchor = from;
    const [first, last] = [Math.min(this.#anchor, to), Math.max(this.#anchor, to)];
    await this.#take(first, last);
  }

  /** Where some rows cannot be ticked, all must be looked at. */
  async tickAll() {
    if (this.#choosy) await this.#take(0, this.#source.total - 1);
    else [this.#some, this.#except] = [new Map(), new Set()];
  }

  clear() {
    [this.#some, this.#except] = [new Map(), null];
  }

  /** The ticked rows themselves, for the act. */
  async rows(): Promise<Row[]> {
    if (!this.#except) return [...this.#some.values()];
    const all = await this.#source.between(0, this.#source.total - 1);
    return all.filter((row) => this.has(row));
  }

  async #take(first: number, last: number) {
    const rows = (await this.#source.between(first, last)).filter(this.may);
    this.#except = null;
    this.#some = new Map(rows.map((row) => [this.#id(row), row]));
  }
}
