// Who takes files that are dropped on the window: screens, rows and dialogs say so while they live, and what would become
// of the files. Leaves drawing it to `DropSign`, and everything else to whoever takes them.
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { toasts } from '../component/toast.svelte';
import { areTooMany, ENDINGS, fileNameOf, misfits, type FileKind, type Held } from '../host';
import { language, localeOf, t } from '../word';
import { sayRefused } from './undo';

export interface Zone {
  /** What becomes of the files: "Joindre à la lettre". */
  words: string;
  /** What they are taken as; it says which are. */
  accepts: FileKind;
  /** As the button beside it does. A refusal that is thrown is said. */
  take: (paths: string[]) => unknown;
}

interface Place {
  /** None: nothing is taken here. */
  zone: () => Zone | undefined;
  /** None: all of the screen. */
  element?: Element;
}

/** What is said while files are held over the window. */
export interface Sign {
  words: string;
  takes: boolean;
  /** Around what would take them. */
  at: DOMRect;
  /** Around what takes them elsewhere on the screen, where nothing does here. */
  elsewhere: DOMRect[];
}

class Drops {
  sign = $state.raw<Sign | null>(null);
  #places: Place[] = [];

  add(place: Place): () => void {
    this.#places = [...this.#places, place];
    return () => (this.#places = this.#places.filter((one) => one !== place));
  }

  hear = (files: Held) => {
    this.sign = files.kind === 'over' ? this.#signAt(files.x, files.y) : null;
    if (files.kind === 'dropped') this.#drop(this.#at(files.x, files.y)?.zone(), files.paths);
  };

  #drop(zone: Zone | undefined, paths: string[]) {
    if (!zone || paths.length === 0) return;
    const why = refusal(paths, zone.accepts);
    if (why) return void toasts.say(why, { tone: 'failure', lasts: 12_000 });
    void (async () => zone.take(paths))().catch(sayRefused);
  }

  #signAt(x: number, y: number): Sign {
    const place = this.#at(x, y);
    const zone = place?.zone();
    const whole = frameOf(dialog());
    if (zone) return { words: zone.words, takes: true, at: frameOf(place?.element), elsewhere: [] };
    const others = this.#here.filter((one) => one.element && one.zone()).map((one) => frameOf(one.element));
    const elsewhere = others.filter(({ width, height }) => width > 0 && height > 0);
    const words = t(elsewhere.length > 0 ? 'frame-drop-elsewhere' : 'frame-drop-nothing');
    return { words, takes: false, at: whole, elsewhere };
  }

  /** The places of what stands in front: a dialog, else the screen. */
  get #here(): Place[] {
    const front = dialog();
    return this.#places.filter(({ element }) => (element?.closest('dialog') ?? undefined) === front);
  }

  /** The innermost place around this point, else the screen. */
  #at(x: number, y: number): Place | undefined {
    const under = document.elementFromPoint(x, y);
    const inner = (before: Place | undefined, one: Place) =>
      before?.element && one.element?.contains(before.element) && one.element !== before.element
        ? before
        : one;
    const around = this.#here.filter(({ element }) => element?.contains(under));
    return (
      around.reduce<Place | undefined>(inner, undefined) ?? this.#here.findLast(({ element }) => !element)
    );
  }
}

export const drops = new Drops();

/** Call while a screen starts: it takes files wherever no place within it does. None: it takes nothing now. */
export function useDrop(zone: () => Zone | undefined) {
  $effect.pre(() => untrack(() => drops.add({ zone })));
}

/** For an element that takes files itself; within a dialog, a row of a list or a pane all of that takes them. */
export function dropHere(zone: () => Zone | undefined): Attachment {
  return (element) => untrack(() => drops.add({ zone, element: element.closest(WHOLE) ?? element }));
}

const WHOLE = 'dialog, [role=option], aside';

/** Around what has no room of its own within its edges. */
const AIR = 8;

const dialog = (): Element | undefined => [...document.querySelectorAll('dialog[open]')].at(-1);

/** As much of it as lies within the view, or the view itself. */
function frameOf(element: Element | undefined): DOMRect {
  const view = document.getElementById('view')!.getBoundingClientRect();
  if (!element) return view;
  const own = element.getBoundingClientRect();
  if (element.closest('dialog')) return own;
  const air = element.matches(WHOLE) ? 0 : AIR;
  const [left, top] = [Math.max(own.left - air, view.left), Math.max(own.top - air, view.top)];
  const [right, bottom] = [Math.min(own.right + air, view.right), Math.min(own.bottom + air, view.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Why they are not taken; none: they are. */
function refusal(paths: string[], kind: FileKind): string | undefined {
  const wrong = misfits(paths, kind);
  if (wrong.length > 0) {
    const list = new Intl.ListFormat(localeOf(language.current), { type: 'disjunction' });
    return t('frame-drop-refused', {
      names: wrong.map(fileNameOf).join(', '),
      endings: list.format(ENDINGS[kind].map((ending) => `.${ending}`)),
    });
  }
  return areTooMany(paths, kind) ? t('frame-drop-one', { count: paths.length }) : undefined;
}
