// Which panes of the templates are in sight, and how wide they are: the list, the source, the pages. Widths are
// remembered. Leaves what stands in them to the screen.
import { zoom } from '../../lib/frame/zoom.svelte';
import { Remembered } from '../../lib/remembered.svelte';
import type { Work } from './work.svelte';

export class Panes {
  #work: Work;
  #list = new Remembered('template-list-width', 248);
  #pages = new Remembered<number | null>('template-pages-width', null);
  #shown = new Remembered('template-pages-shown', true);

  /** Of all panes together. */
  width = $state(1280);
  /** One pane at a time: the list, or the template with its two sides. */
  readonly narrow = $derived((this.width * 100) / zoom.percent < 848);
  readonly showsPages: boolean = $derived.by(() =>
    this.narrow ? this.#work.turned === 'pages' : this.#shown.current,
  );
  readonly showsSource: boolean = $derived.by(() => !this.narrow || this.#work.turned === 'source');
  /** The source keeps its measure: the other two give way first. */
  readonly list = $derived(Math.min(this.#list.current, Math.max(200, this.width - 760)));
  /** Where the window is wide, the pages have what the source leaves. */
  readonly standardPages = $derived(this.width < 1500 ? 440 : Math.min(760, this.width - 960));
  readonly pages = $derived(
    Math.min(this.#pages.current ?? this.standardPages, Math.max(260, this.width - this.list - 360)),
  );

  constructor(work: Work) {
    this.#work = work;
  }

  widenList(to: number) {
    this.#list.current = to;
  }

  widenPages(to: number) {
    this.#pages.current = to === this.standardPages ? null : to;
  }

  showPages(shown: boolean) {
    if (this.narrow) this.#work.turned = shown ? 'pages' : 'source';
    else this.#shown.current = shown;
  }
}
