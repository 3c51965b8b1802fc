// The address of a link as a person types it.
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { setLink } from './command';
import { parseBody } from './markdown';

/** What becomes of two words, both selected, when this address is set on them. */
function linked(address: string): string | null {
  let state = EditorState.create({ doc: parseBody('notre page') });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 11)));
  let href: string | null = null;
  const done = setLink(address)(state, (tr) => {
    href = (tr.doc.firstChild!.firstChild!.marks[0]?.attrs.href as string) ?? null;
  });
  return done ? href : 'refused';
}

describe('the address of a link', () => {
  it('may be typed as one says it', () => {
    for (const [typed, href] of [
      ['https://exemple.be/a?b=1', 'https://exemple.be/a?b=1'],
      ['www.exemple.be', 'https://www.exemple.be'],
      ['exemple.be/statut-de-l’artiste', 'https://exemple.be/statut-de-l’artiste'],
      ['müller.de', 'https://müller.de'],
      ['nom@exemple.be', 'mailto:nom@exemple.be'],
      ['mailto:nom@exemple.be', 'mailto:nom@exemple.be'],
    ] as const)
      expect(linked(typed), typed).toBe(href);
  });

  it('is refused where it leads elsewhere', () => {
    for (const typed of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://exemple.be',
      'exemple',
      'exemple.be:80 x',
    ])
      expect(linked(typed), typed).toBe('refused');
  });
});
