// A long list fetched in windows of 200 rows, as they come into sight. Leaves the question to whoever uses it.

const SIZE = 200;

export class Windowed<Row> {
  total = $state(0);
  #rows = $state.raw<Map<number, Row[]>>(new Map());
  #asked = new Set<number>();
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
    this.#asked = new Set([0]);
    const first = await this.#fetch(0, SIZE);
    if (turn !== this.#turn) return;
    this.#rows = new Map([[0, first.rows]]);
    this.total = first.total;
    this.#asked = new Set([0]);
  }

  /** Fetches what is in sight and not here yet. */
  see = (first: number, last: number) => {
    for (let page = Math.floor(first / SIZE); page * SIZE < Math.min(last, this.total); page += 1) {
      if (!this.#asked.has(page)) void this.#get(page);
    }
  };

  async #get(page: number) {
    this.#asked.add(page);
    const turn = this.#turn;
    const answer = await this.#fetch(page * SIZE, SIZE);
    if (turn !== this.#turn) return;
    this.#rows = new Map(this.#rows).set(page, answer.rows);
  }
}
