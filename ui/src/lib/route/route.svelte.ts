// Which screen stands open, read from the address after `#/`: a noun, the name of one thing, and what is asked of it.
// Leaves drawing to App. The desk's undo names screens in the same form.

export interface Place {
  noun: string;
  /** The rest of the path: ids of the directory hold slashes (`federal/employment`). */
  id: string;
  query: URLSearchParams;
}

export function parse(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const cut = path.indexOf('/');
  const noun = cut < 0 ? path : path.slice(0, cut);
  const id = cut < 0 ? '' : path.slice(cut + 1);
  return { noun: noun || 'today', id: decodeURIComponent(id), query: new URLSearchParams(query) };
}

/** The address of a screen, for a link or for `go`. */
export function address(noun: string, id = '', query: Record<string, string> = {}): string {
  const path = id ? `#/${noun}/${id.split('/').map(encodeURIComponent).join('/')}` : `#/${noun}`;
  const asked = new URLSearchParams(query).toString();
  return asked ? `${path}?${asked}` : path;
}

class Route {
  #hash = typeof location === 'undefined' ? '' : location.hash;
  #place = $state.raw<Place>(parse(this.#hash));

  get noun() {
    return this.#place.noun;
  }
  get id() {
    return this.#place.id;
  }
  get query() {
    return this.#place.query;
  }

  /** The person has gone on, and the window has not read yet where to. */
  get unread() {
    return this.#hash !== location.hash;
  }

  read() {
    if (!this.unread) return;
    this.#hash = location.hash;
    this.#place = parse(this.#hash);
  }
}

export const route = new Route();

/** With `replace` a screen says more of itself: what it stands at, what it was asked and has done. */
export function go(
  noun: string,
  id = '',
  query: Record<string, string> = {},
  options: { replace?: boolean } = {},
) {
  const to = address(noun, id, query);
  if (to === location.hash) return;
  if (options.replace) {
    // A screen stays while the next one is fetched, and what it read may come late: it brings nobody back.
    if (route.unread || route.noun !== noun) return;
    history.replaceState(history.state, '', to);
    route.read();
  } else {
    // Read when the browser tells of it: the second press of a double click still falls on the screen it was meant for.
    location.hash = to;
  }
}
