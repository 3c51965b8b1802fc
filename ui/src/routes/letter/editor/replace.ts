// Puts other words in the place of hits: one step, in the marks of the words that were there. A field stays as it is.
import { closeHistory } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Language } from '../../../lib/generated/api';
import { quoteFor } from './inputrule';
import type { Hit } from './seek';

/** Straight marks become those of the language, as they do while one types. */
function withQuotes(words: string, language: Language, before: string): string {
  let written = '';
  for (const sign of words)
    written += sign === '"' || sign === "'" ? quoteFor(language, sign, before + written) : sign;
  return written;
}

/** Hits that can be replaced. */
export function free(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => !hit.fixed);
}

export function replaceHits(
  state: EditorState,
  hits: readonly Hit[],
  words: string,
  language: Language,
): Transaction {
  const tr = state.tr;
  for (const { from, to } of free(hits).reverse()) {
    const $from = tr.doc.resolve(from);
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
    const written = withQuotes(words, language, before);
    const marks = $from.nodeAfter?.marks ?? [];
    if (written) tr.replaceWith(from, to, state.schema.text(written, marks));
    else tr.delete(from, to);
  }
  return closeHistory(tr);
}
