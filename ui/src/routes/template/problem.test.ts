import { describe, expect, it } from 'vitest';
import { columnOf, kindOf, spanOf, wordOf } from './problem';

const cut = (line: string, range: { from: number; to: number } | null) =>
  range && line.slice(range.from, range.to);
const span = (line: string, column: number) => cut(line, spanOf(line, column));
const word = (line: string, column: number) => cut(line, wordOf(line, column));

describe('a problem', () => {
  it('is about the name it stands at', () => {
    const line = 'Le cabinet a répondu le {{date_acuse}}.';
    expect(span(line, 27)).toBe('date_acuse');
    expect(word(line, 27)).toBe('date_acuse');
  });

  it('is about a whole tag, of which a repair replaces the helper only', () => {
    const line = 'Un {{#iff topic}}mot{{/iff}}';
    expect(span(line, 4)).toBe('{{#iff topic}}');
    expect(word(line, 4)).toBe('iff');
    expect(word('{{else iff topic}}', 1)).toBe('iff');
  });

  it('is about what is not closed up to the end of the line', () => {
    expect(span('Un {{topic mot', 4)).toBe('{{topic mot');
  });

  it('is about a value, a key or one sign', () => {
    expect(span('title = ""', 9)).toBe('""');
    expect(word('titel = "Relance"', 1)).toBe('titel');
    expect(span('title = = 3', 9)).toBe('=');
    expect(word('title = = 3', 9)).toBeNull();
  });

  it('keeps within its line', () => {
    expect(span('mot', 4)).toBe('t');
    expect(span('', 1)).toBe('');
  });

  it('counts characters as the desk does', () => {
    const line = '𝄞 {{date_acuse}}';
    expect(span(line, 5)).toBe('date_acuse');
    expect(columnOf(line, line.indexOf('date'))).toBe(5);
  });

  it('has a kind, whatever its code', () => {
    expect(kindOf('unknown-field')).toBe('field');
    expect(kindOf('front-syntax')).toBe('front');
    expect(kindOf('stray-else')).toBe('condition');
    expect(kindOf('one-day-there-will-be')).toBe('brace');
  });
});
