// A long list fetched in windows of 200 rows, as they come into sight. Leaves the question to whoever uses it.

const SIZE = 200;

export class Windowed<Row> {
  total = $state(0);
  /** Something was answered: an empty list is empty, not late. */
  loaded = $state(false);
  #rows = $state.raw<Map<number, Row[]>>(new Map());
  #asked = new Set<number>();
  #seen: [number, number] = [0, 0];
  #turn = 0;
  #fetch: (offset: number, limit: number) => Promise<{ total: number; rows: Row[] }>;

  constructor(fetch: (offset: number, limit: number) => Promise<{ total: number; rows: Row[] }>) {
    this.#fetch = fetch;
  }

  row = (at: number): Row | undefined => this.#rows.get(Math.floor(at / SIZE))?.[at % SIZE];

  /** All rows anew; those in sight stay until the new ones are there. */
  async renew() {
    this.#turn += 1;
    const turn = this.#turn;
    const page = Math.floor(this.#seen[0] / SIZE);
    this.#asked = new Set([page]);
    let first = await this.#fetch(page * SIZE, SIZE);
    // The list became shorter than where one stood.
    const begin = page > 0 && first.total <= page * SIZE;
    if (begin && turn === this.#turn) first = await this.#fetch(0, SIZE);
    if (turn !== this.#turn) return;
    const got = begin ? 0 : page;
    this.#asked = new Set([got]);
    this.#rows = new Map([[got, first.rows]]);
    this.total = first.total;
    this.loaded = true;
    this.see(...this.#seen);
  }

  /** Fetches what is in sight and not here yet. */
  see = (first: number, last: number) => {
    this.#seen = [first, last];
    for (let page = Math.floor(first / SIZE); page * SIZE < Math.min(last, this.total); page += 1) {
      if (!this.#asked.has(page)) void this.#get(page);
    }
  };

  /** The rows from the one to the other, both included, fetched where they are not here. */
  between = async (first: number, last: number): Promise<Row[]> => {
    const found: Row[] = [];
    for (let page = Math.floor(first / SIZE); page <= Math.floor(last / SIZE); page += 1) {
      const rows = this.#rows.get(page) ?? (await this.#fetch(page * SIZE, SIZE)).rows;
      found.push(...rows.slice(Math.max(0, first - page * SIZE), last - page * SIZE + 1));
    }
    return found;
  };

  async #get(page: number) {
    this.#asked.add(page);
    const turn = this.#turn;
    const answer = await this.#fetch(page * SIZE, SIZE);
    if (turn !== this.#turn) return;
    this.#rows = new Map(this.#rows).set(page, answer.rows);
  }
}
