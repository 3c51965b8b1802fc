// Replacing changes the words and nothing around them.
import { history, undo, undoDepth } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { parseBody } from './markdown';
import { replaceHits } from './replace';
import { hitsIn } from './seek';
import { serializeBody } from './serialize';

const stateOf = (text: string) => EditorState.create({ doc: parseBody(text), plugins: [history()] });
const hits = (state: EditorState, text: string) =>
  hitsIn(state.doc, { text, exact: false, whole: false }, () => '28 octobre');

function replaced(body: string, text: string, words: string, language: 'fr' | 'nl' | 'de' | 'en' = 'fr') {
  const state = stateOf(body);
  return serializeBody(state.apply(replaceHits(state, hits(state, text), words, language)).doc);
}

describe('other words', () => {
  it('take the place of every hit, shorter or longer', () => {
    expect(replaced('un deux un\n\n- un', 'un', 'trois')).toBe('trois deux trois\n\n- trois');
    expect(replaced('un deux un', 'un ', '')).toBe('deux un');
  });

  it('stand in the emphasis and in the link of the first word', () => {
    expect(replaced('a **gras** b', 'gras', 'fort')).toBe('a **fort** b');
    expect(replaced('voir [la page](https://a.be).', 'la page', 'le site')).toBe(
      'voir [le site](https://a.be).',
    );
    expect(replaced('| un | b |\n| - | - |\n| c | un |', 'un', 'x')).toBe('| x | b |\n| - | - |\n| c | x |');
  });

  it('never take the place of a field', () => {
    expect(replaced('Le 28 octobre, {{letter_date}}', '28 octobre', 'jour dit')).toBe(
      'Le jour dit, {{letter_date}}',
    );
    expect(replaced('Le {{letter_date}}', 'le 28', 'x')).toBe('Le {{letter_date}}');
  });

  it('bear the marks of the language', () => {
    expect(replaced('mot', 'mot', `l'art "oui"`)).toBe('l’art «\u202foui\u202f»');
    expect(replaced('Wort', 'wort', '"Kunst"', 'de')).toBe('„Kunst“');
  });

  it('that look like a field are words', () => {
    expect(serializeBody(parseBody(replaced('mot', 'mot', '{{letter_date}}')))).toContain('\\{');
  });

  it('are one step, and not one with what was typed before', () => {
    let state = stateOf('un un');
    state = state.apply(state.tr.insertText('!', 6));
    state = state.apply(replaceHits(state, hits(state, 'un'), 'deux', 'fr'));
    expect(undoDepth(state)).toBe(2);
    undo(state, (tr) => (state = state.apply(tr)));
    expect(serializeBody(state.doc)).toBe('un un!');
  });
});
