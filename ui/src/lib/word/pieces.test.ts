import { describe, expect, it } from 'vitest';
import { pieces } from './pieces';

describe('a line of a template', () => {
  it('comes in pieces that make the line again', () => {
    const line = 'Par notre lettre du {{letter_date}}, {{#if a}}x{{/if}}.';
    expect(
      pieces(line)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(line);
    expect(
      pieces(line)
        .filter((piece) => piece.field)
        .map((piece) => piece.text),
    ).toEqual(['{{letter_date}}', '{{#if a}}', '{{/if}}']);
  });
});
