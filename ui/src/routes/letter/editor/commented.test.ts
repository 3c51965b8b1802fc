// The words a comment hangs on move with the text, and nothing of it goes into the text.
import { history, undo } from 'prosemirror-history';
import { EditorState, type Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { commented, hungIn, showComments } from './commented';
import { parseBody, parseLine } from './markdown';
import { serializeBody } from './serialize';

const TEXT = 'Nos statuts changent le 3 novembre.\n\n- un point\n- un autre';

/** A text with a comment on these words. */
function on(words: string, text = TEXT, doc = parseBody(text)): EditorState {
  const state = EditorState.create({ doc, plugins: [history(), commented()] });
  let from = -1;
  doc.descendants((node, at) => {
    const found = node.text?.indexOf(words) ?? -1;
    if (from < 0 && found >= 0) from = at + found;
  });
  const hung = [{ key: 'one', from, to: from + words.length }];
  return state.apply(showComments(state, { hung, present: null, titleOf: () => undefined }));
}

function words(state: EditorState): string[] {
  return hungIn(state).map(({ from, to }) => state.doc.textBetween(from, to, '|'));
}

const place = (state: EditorState, text: string) => {
  let found = -1;
  state.doc.descendants((node, at) => {
    if (found < 0 && node.text?.includes(text)) found = at + node.text.indexOf(text);
  });
  return found;
};
const change = (state: EditorState, by: (tr: Transaction) => Transaction) => state.apply(by(state.tr));

describe('the words of a comment', () => {
  it('stay the same while one writes before them and behind', () => {
    let state = change(on('changent'), (tr) => tr.insertText('Tous ', 1));
    state = change(state, (tr) => tr.insertText(' encore', hungIn(state)[0]!.to));
    state = change(state, (tr) => tr.insertText('bien ', hungIn(state)[0]!.from));
    expect(words(state)).toEqual(['changent']);
    expect(state.doc.firstChild!.textContent).toBe('Tous Nos statuts bien changent encore le 3 novembre.');
  });

  it('are what is written in them, and the end of their last word', () => {
    let state = on('Nos statuts');
    state = change(state, (tr) => tr.insertText('nouveaux ', place(state, 'statuts')));
    expect(words(state)).toEqual(['Nos nouveaux statuts']);
    state = on('changent');
    state = change(state, (tr) =>
      tr.insertText('aient', place(state, 'changent') + 5, place(state, 'changent') + 8),
    );
    expect(words(state)).toEqual(['changaient']);
    state = change(state, (tr) => tr.insertText('é', hungIn(state)[0]!.to));
    expect(words(state)).toEqual(['changaienté']);
  });

  it('are those typed over them, to the end of the word', () => {
    let state = on('changent');
    const { from, to } = hungIn(state)[0]!;
    state = change(state, (tr) => tr.insertText('é', from, to));
    for (const letter of 'voluent')
      state = change(state, (tr) => tr.insertText(letter, hungIn(state)[0]!.to));
    state = change(state, (tr) => tr.insertText(' déjà', hungIn(state)[0]!.to));
    expect(words(state)).toEqual(['évoluent']);
  });

  it('are none where they were deleted, or all of a longer passage replaced', () => {
    const state = on('changent');
    const { from, to } = hungIn(state)[0]!;
    expect(words(change(state, (tr) => tr.delete(from, to)))).toEqual([]);
    expect(words(change(state, (tr) => tr.insertText('Autre chose', 1, to + 3)))).toEqual([]);
  });

  it('stay when a part of them is deleted, over two blocks as well', () => {
    const state = on('novembre.');
    const across = state.apply(
      showComments(state, {
        hung: [{ key: 'one', from: place(state, 'novembre'), to: place(state, 'point') + 5 }],
        present: 'one',
        titleOf: () => 'Dit',
      }),
    );
    expect(words(across)).toEqual(['novembre.|un point']);
    const at = place(across, 'novembre');
    expect(words(change(across, (tr) => tr.delete(at, at + 8)))).toEqual(['.|un point']);
  });

  it('stay when their paragraph is made something else', () => {
    const state = on('changent');
    const heading = state.schema.nodes.heading!;
    expect(words(change(state, (tr) => tr.setBlockType(1, 2, heading, { level: 1 })))).toEqual(['changent']);
    const { from, to } = hungIn(state)[0]!;
    expect(words(change(state, (tr) => tr.addMark(from, to, state.schema.marks.em!.create())))).toEqual([
      'changent',
    ]);
  });

  it('may be of one line', () => {
    expect(words(on('Chômage', '', parseLine('Chômage des artistes')))).toEqual(['Chômage']);
  });

  it('are no part of the text, nor of what is undone', () => {
    let state = on('changent');
    expect(serializeBody(state.doc)).toBe(TEXT);
    state = change(state, (tr) => tr.insertText('Oui. ', 1));
    state = state.apply(showComments(state, { hung: [], present: null, titleOf: () => undefined }));
    undo(state, (tr) => (state = state.apply(tr)));
    expect(serializeBody(state.doc)).toBe(TEXT);
  });
});
