import { describe, expect, it } from 'vitest';
import { insertion } from './insertion';

/** The line afterwards, with the caret as `|`. */
function typed(line: string, name: string, typedOf = ''): string {
  const [before, after] = line.split('|') as [string, string];
  const kept = before.slice(0, before.length - typedOf.length);
  const { text, caret, over } = insertion(name, kept, after);
  return `${kept}${text.slice(0, caret)}|${text.slice(caret)}${after.slice(over)}`;
}

describe('a field that is chosen', () => {
  it('closes the braces that were opened, and no others', () => {
    expect(typed('Le {{let|.', 'letter_date', 'let')).toBe('Le {{letter_date}}|.');
    expect(typed('Le {{let|}}.', 'letter_date', 'let')).toBe('Le {{letter_date}}|.');
  });

  it('brings its braces where there are none', () => {
    expect(typed('Le |.', 'letter_date')).toBe('Le {{letter_date}}|.');
    expect(typed('{{a}} |}}', 'letter_date')).toBe('{{a}} {{letter_date}}|}}');
  });

  it('stands in a condition', () => {
    expect(typed('{{#if |}}', 'topic')).toBe('{{#if topic}}|');
    expect(typed('{{else if |', 'topic')).toBe('{{else if topic}}|');
  });
});

describe('a condition that is chosen', () => {
  it('is closed too, and waits for its field', () => {
    expect(typed('{{#i|', '#if', '#i')).toBe('{{#if |}}{{/if}}');
    expect(typed('|', '#unless')).toBe('{{#unless |}}{{/unless}}');
    expect(typed('{{|}}', 'else')).toBe('{{else}}|');
    expect(typed('|', '/if')).toBe('{{/if}}|');
  });
});
