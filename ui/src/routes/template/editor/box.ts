// The box under a line: where, what is so, what was probably meant, and the buttons that settle it. It stands among the
// words of the source and is no part of them. Leaves the settling to whoever owns the editor.
import { Facet } from '@codemirror/state';
import { WidgetType, type EditorView } from '@codemirror/view';
import OctagonX from '@lucide/svelte/icons/octagon-x';
import { mount, unmount } from 'svelte';
import { keyWords } from '../../../lib/command';
import type { TemplateProblem } from '../../../lib/generated/api';
import { language, t } from '../../../lib/word';
import type { Found } from './problems';

export interface Acts {
  /** Puts the nearest known word in the place of the wrong one. */
  repair: (problem: TemplateProblem) => void;
  fields: () => void;
}

export const boxActs = Facet.define<Acts, Acts | undefined>({ combine: ([acts]) => acts });

/** Line, column, and what is so. */
export function titleOf({ line, column, message: what }: TemplateProblem): string {
  return t('template-problem-title', { line, column, what });
}

export function idOf({ line, column, code }: TemplateProblem): string {
  return ['problem', line, column, code].join('-');
}

const signs = new WeakMap<HTMLElement, ReturnType<typeof mount>>();

export class Box extends WidgetType {
  readonly #found: Found;
  readonly #words: string;

  constructor(found: Found) {
    super();
    this.#found = found;
    const { problem, meaning, word } = found;
    this.#words = [titleOf(problem), problem.nearest, meaning, word !== null, language.current].join('\n');
  }

  // A box that says the same stays the same: the focus on its button is kept.
  override eq(other: Box): boolean {
    return other.#words === this.#words;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { problem, meaning, word } = this.#found;
    const box = element('div', 'problem');
    box.id = idOf(problem);
    // Its words are the person's, among those of another language.
    box.lang = language.current;
    box.contentEditable = 'false';
    box.spellcheck = false;
    signs.set(box, mount(OctagonX, { target: box, props: { size: 16, strokeWidth: 1.75 } }));
    box.append(element('p', 'title', titleOf(problem)));
    if (meaning)
      box.append(element('p', '', t('template-nearest-means', { name: problem.nearest!, meaning })));
    const acts = view.state.facet(boxActs);
    const row = element('div', 'acts');
    if (word && !view.state.readOnly) {
      const repair = button('edge', t('template-repair'), () => acts?.repair(problem));
      const by = t('template-repair-by', { name: problem.nearest! });
      repair.title = [by, keyWords('template.repair')].filter(Boolean).join(' · ');
      row.append(repair);
    }
    row.append(button('', t('template-field-list'), () => acts?.fields()));
    box.append(row);
    return box;
  }

  override destroy(box: HTMLElement) {
    const sign = signs.get(box);
    if (sign) void unmount(sign);
  }
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, look: string, words = '') {
  const made = document.createElement(name);
  made.className = look;
  made.textContent = words;
  return made;
}

function button(look: string, words: string, run: () => void) {
  const made = element('button', look, words);
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}
