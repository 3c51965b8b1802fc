// Subject and body are one text: words are kept with what stands around them, and found again in either.
import { describe, expect, it } from 'vitest';
import type { Editor } from '../editor/editor';
import { parseBody, parseLine } from '../editor/markdown';
import { allWords } from '../editor/words';
import { Laid } from './laid';

const VALUES: Record<string, string> = { letter_date: '28 octobre 2026' };

function editors(subject: string, body: string): Editor[] {
  return [parseLine(subject), parseBody(body)].map((doc) => {
    const words = allWords(doc, (field) => VALUES[field] ?? '');
    return { doc, words } as unknown as Editor;
  });
}

const SUBJECT = 'Chômage des artistes';
const BODY = 'Le {{letter_date}}, nous disions :[^1]\n\n- le chômage\\\nde tous\n\n[^1]: Alors.';

describe('subject and body', () => {
  it('are one text, fields by their value of today', () => {
    const [subject, body] = editors(SUBJECT, BODY) as [Editor, Editor];
    const laid = new Laid([subject, body]);
    expect(laid.at({ editor: body, from: 4, to: 5 })).toEqual({
      anchor: {
        quote: '28 octobre 2026',
        before: 'Chômage des artistes Le ',
        after: ', nous disions : le chômage de t',
      },
      place: { editor: body, from: 4, to: 5 },
    });
    expect(laid.at({ editor: subject, from: 0, to: 8 })!.anchor.quote).toBe('Chômage');
  });

  it('give words their place again, in the one where they stand', () => {
    const [subject, body] = editors(SUBJECT, BODY) as [Editor, Editor];
    const laid = new Laid([subject, body]);
    const places = [
      { editor: subject, from: 0, to: 7 },
      { editor: subject, from: 12, to: 20 },
      { editor: body, from: 4, to: 5 },
      { editor: body, from: 7, to: 11 },
    ];
    for (const place of places) expect(laid.find(laid.at(place)!.anchor)).toEqual(place);
  });

  it('give no place that is in both', () => {
    const laid = new Laid(editors('un', 'deux'));
    expect(laid.find({ quote: 'un deux', before: '', after: '' })).toBeNull();
  });

  it('say nothing of blanks, breaks and notes alone', () => {
    const [subject, body] = editors(SUBJECT, BODY) as [Editor, Editor];
    const laid = new Laid([subject, body]);
    const note = body.words.text.indexOf('\ufffc');
    const [from, to] = [body.words.from[note]!, body.words.to[note]!];
    expect(laid.at({ editor: body, from, to })).toBeNull();
    expect(laid.at({ editor: subject, from: 7, to: 8 })).toBeNull();
    expect(laid.at({ editor: subject, from: 7, to: 11 })!.place).toEqual({
      editor: subject,
      from: 8,
      to: 11,
    });
  });
});
