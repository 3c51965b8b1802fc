// Subject and body as one text, with the way from its units to places in the editors and back: a remark on words is
// found again in the whole letter.
import { anchorOf, finder, type Anchor } from '../editor/anchor';
import type { Editor } from '../editor/editor';
import { BARRIER } from '../editor/fold';
import type { Span, Words } from '../editor/words';

/** Blanks, breaks and notes at an edge are no words. */
const BLANK_BEFORE = new RegExp(`^[\\s${BARRIER}]+`);
const BLANK_BEHIND = new RegExp(`[\\s${BARRIER}]+$`);

export interface Place {
  editor: Editor;
  from: number;
  to: number;
}

interface Part {
  editor: Editor;
  words: Words;
  start: number;
}

export class Laid {
  #parts: Part[] = [];
  #text = '';
  #find: (anchor: Anchor) => Span | null;

  constructor(editors: readonly Editor[]) {
    for (const editor of editors) {
      const { words } = editor;
      this.#parts.push({ editor, words, start: this.#text.length });
      this.#text += `${words.text}\n`;
    }
    this.#find = finder(this.#text);
  }

  find(anchor: Anchor): Place | null {
    const span = this.#find(anchor);
    const part = span && this.#parts.findLast(({ start }) => start <= span.start);
    if (!part || span.end > part.start + part.words.text.length) return null;
    const { editor, words, start } = part;
    return { editor, from: words.from[span.start - start]!, to: words.to[span.end - start - 1]! };
  }

  /** What is kept of the words of a place, and where just these stand; null where it holds none. */
  at({ editor, from, to }: Place): { anchor: Anchor; place: Place } | null {
    const { words, start } = this.#parts.find((one) => one.editor === editor)!;
    const first = words.to.findIndex((end) => end > from);
    const last = words.from.findLastIndex((begin) => begin < to);
    if (first < 0 || last < first) return null;
    const said = words.text.slice(first, last + 1);
    const trimmed = said.replace(BLANK_BEFORE, '');
    const begins = first + said.length - trimmed.length;
    const ends = begins + trimmed.replace(BLANK_BEHIND, '').length;
    if (begins >= ends) return null;
    return {
      anchor: anchorOf(this.#text, { start: start + begins, end: start + ends }),
      place: { editor, from: words.from[begins]!, to: words.to[ends - 1]! },
    };
  }
}
