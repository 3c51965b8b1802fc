// How far below the top of the text a notice or a comment stands in the margin. Leaves making room between them to the
// margin.
import type { Notice } from '../../../lib/generated/api';
import type { Card } from '../comment/card';
import type { Comments } from '../comment/comments.svelte';
import type { Editors } from './editors';

/** Beside its line; null where that is not drawn. */
export function topOfNotice(flow: HTMLElement, editors: Editors, { where }: Notice): number | null {
  const { part, block, start } = where;
  if (part === 'body') return below(flow, editors.body.topOf(block ?? 0, start ?? 0));
  const place = part === 'subject' ? editors.subject.view.dom : formIn(flow, part);
  return below(flow, place?.getBoundingClientRect().top);
}

/** Beside its words; on the whole letter above all of them, on words that are gone below. */
export function topOfComment(flow: HTMLElement, comments: Comments, card: Card): number {
  if (card.quote === '') return 0;
  const end = () => formIn(flow, 'valediction')?.getBoundingClientRect().bottom;
  return below(flow, comments.topOf(card) ?? end()) ?? 0;
}

/** The salutation or the closing. */
function formIn(flow: HTMLElement, part: string): Element | null {
  return flow.querySelector(`[data-form="${part}"]`);
}

function below(flow: HTMLElement, top: number | null | undefined): number | null {
  return top === null || top === undefined ? null : top - flow.getBoundingClientRect().top;
}
