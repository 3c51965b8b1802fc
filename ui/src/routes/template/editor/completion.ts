// Offers fields while one types `{{`, each with its meaning, and the conditions a template knows. Leaves which fields
// there are to the desk.
import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  moveCompletionSelection,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import type { Field } from '../../../lib/generated/api';
import { t } from '../../../lib/word';
import { FORMS, formMeaning } from '../form';
import { insertion } from './insertion';

interface Offer extends Completion {
  meaning: string;
  lang?: string;
}

export interface Offered {
  fields: readonly Field[];
  /** Of the template: its own fields are explained in it. */
  language: string;
}

/** Braces, the sign of a condition, its name, and the beginning of a field. */
const BEGUN = /\{\{~?\s*(?:[#/]?\w*|(?:#|else\s+)(?:if|unless)\s+\w*)$/;

function offers({ fields, language }: Offered, within: boolean): Offer[] {
  const sections = {
    own: { name: t('template-fields'), rank: 0 },
    desk: { name: t('template-fields-of-desk'), rank: 1 },
    form: { name: t('template-forms'), rank: 2 },
  };
  const named = fields.map((field): Offer => ({
    label: field.name,
    meaning: field.meaning,
    lang: field.built_in ? undefined : language,
    section: field.built_in ? sections.desk : sections.own,
    apply: take,
  }));
  if (within) return named;
  const forms = FORMS.map((form): Offer => ({
    label: form,
    meaning: formMeaning(form),
    section: sections.form,
    apply: take,
  }));
  return [...named, ...forms];
}

function take(view: EditorView, { label }: Completion, from: number, to: number) {
  const line = view.state.doc.lineAt(to);
  const [before, after] = [view.state.sliceDoc(line.from, from), view.state.sliceDoc(to, line.to)];
  const { text, caret, over } = insertion(label, before, after);
  view.dispatch({
    changes: { from, to: to + over, insert: text },
    selection: { anchor: from + caret },
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
}

export function completion(offered: () => Offered): Extension {
  const source = (context: CompletionContext): CompletionResult | null => {
    const begun = context.matchBefore(BEGUN);
    if (!begun) return null;
    const word = /[#/]?\w*$/.exec(begun.text)![0];
    const within = /(?:if|unless)\s+\w*$/.test(begun.text);
    return {
      from: context.pos - word.length,
      options: offers(offered(), within),
      validFor: /^[#/]?\w*$/,
    };
  };
  return [
    autocompletion({
      override: [source],
      icons: false,
      defaultKeymap: false,
      // So many as have room: arrows turn the rest into sight, and nothing scrolls.
      maxRenderedOptions: 8,
      addToOptions: [{ render: meaningOf, position: 80 }],
    }),
    Prec.highest(
      keymap.of([
        { key: 'Escape', run: closeCompletion },
        { key: 'ArrowDown', run: moveCompletionSelection(true) },
        { key: 'ArrowUp', run: moveCompletionSelection(false) },
        { key: 'PageDown', run: moveCompletionSelection(true, 'page') },
        { key: 'PageUp', run: moveCompletionSelection(false, 'page') },
        { key: 'Enter', run: acceptCompletion },
      ]),
    ),
  ];
}

function meaningOf(offer: Completion): HTMLElement {
  const { meaning, lang } = offer as Offer;
  const said = document.createElement('span');
  said.className = 'meaning';
  said.textContent = meaning;
  if (lang) said.lang = lang;
  return said;
}
