import { describe, expect, it } from 'vitest';
import { frontEnd, tokens } from './token';

const words = (line: string, front = false) =>
  tokens(line, front).map(({ from, to, kind }) => `${kind}: ${line.slice(from, to)}`);

describe('a line of a source', () => {
  it('has its fields and conditions', () => {
    expect(words('Par {{letter_date}}, {{#if a}}x{{/if}}{{! plus tard }}.')).toEqual([
      'field: {{letter_date}}',
      'field: {{#if a}}',
      'field: {{/if}}',
      'note: {{! plus tard }}',
    ]);
  });

  it('has a key before the sign of the front matter, and nowhere else', () => {
    expect(words('subject = "rappel – {{previous_subject}}"', true)).toEqual([
      'key: subject =',
      'field: {{previous_subject}}',
    ]);
    expect(words('[[fields]]', true)).toEqual(['key: [[fields]]']);
    expect(words('# pour plus tard', true)).toEqual(['note: # pour plus tard']);
    expect(words('+++', true)).toEqual(['fence: +++']);
    expect(words('subject = "rappel"')).toEqual([]);
  });

  it('has nothing in braces that are not closed yet', () => {
    expect(words('Par {{letter')).toEqual([]);
  });
});

describe('the front matter', () => {
  it('ends with its second line of signs', () => {
    expect(frontEnd(['+++', 'title = "x"', '+++ ', '', '+++'])).toBe(3);
  });

  it('is none where it is not opened, or not closed', () => {
    expect(frontEnd(['title = "x"', '+++'])).toBe(0);
    expect(frontEnd(['+++', 'title = "x"'])).toBe(0);
    expect(frontEnd([])).toBe(0);
  });
});
