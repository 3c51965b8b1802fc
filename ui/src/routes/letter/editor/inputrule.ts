// What typing turns into: lists and quotations from their Markdown signs, quotation marks by the language of the letter.
// Each is undone by one Backspace, which `keymap.ts` binds.
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import type { Language } from '../../../lib/generated/api';
import { body } from './schema';

/** Opening and closing marks by language; the French ones bring their narrow space. */
export const QUOTES: Record<Language, readonly [string, string]> = {
  fr: ['«\u202f', '\u202f»'],
  nl: ['‘', '’'],
  de: ['„', '“'],
  en: ['“', '”'],
};

/** After nothing, a space or an opening sign a mark opens. */
const OPENS = /(?:^|[\s([{/–—«„‘“])$/;

/** What a straight mark becomes after `before`. */
export function quoteFor(language: Language, sign: '"' | "'", before: string): string {
  const opens = OPENS.test(before);
  if (sign === '"') return QUOTES[language][opens ? 0 : 1];
  return language === 'en' && opens ? '‘' : '’';
}

function quoteRule(language: Language, sign: '"' | "'"): InputRule {
  return new InputRule(new RegExp(`${sign}$`), (state, _match, start, end) => {
    const $start = state.doc.resolve(start);
    const before = $start.parent.textBetween(0, $start.parentOffset, undefined, '\ufffc');
    return state.tr.insertText(quoteFor(language, sign, before), start, end);
  });
}

export function quotesOf(language: Language): Plugin {
  return inputRules({ rules: [quoteRule(language, '"'), quoteRule(language, "'")] });
}

/** All rules of the body, in one plugin: only the last one that acted can be undone. */
export function bodyRules(language: Language): Plugin {
  const { blockquote, bullet_list, heading, ordered_list } = body.nodes;
  return inputRules({
    rules: [
      quoteRule(language, '"'),
      quoteRule(language, "'"),
      textblockTypeInputRule(/^(#{1,3})\s$/, heading!, (match) => ({ level: match[1]?.length ?? 1 })),
      wrappingInputRule(/^\s*>\s$/, blockquote!),
      wrappingInputRule(/^\s*[-+*]\s$/, bullet_list!),
      wrappingInputRule(
        /^(\d{1,4})[.)]\s$/,
        ordered_list!,
        (match) => ({ order: Number(match[1]) }),
        (match, node) => node.childCount + (node.attrs.order as number) === Number(match[1]),
      ),
    ],
  });
}
