import { describe, expect, it } from 'vitest';
import { firstLine, likelyBlocks, lineOf, offsetAt, spotAt, type Blocks } from './place';

const SOURCE = `+++
title = "Relance"
subject = "rappel"
+++

Un.

{{#if a}}
Deux.
{{else}}
Trois.
{{/if}}

Quatre.`;
const BLOCKS: Blocks = [
  [6, 6],
  [8, 9],
  [14, 14],
];
const spot = (line: number) => spotAt(SOURCE, BLOCKS, line);

describe('a line of the source', () => {
  it('leads to its block on the page', () => {
    expect(spot(6)).toEqual({ part: 'body', block: 0 });
    expect(spot(9)).toEqual({ part: 'body', block: 1 });
    expect(spot(14)).toEqual({ part: 'body', block: 2 });
  });

  it('leads to the block before where it is drawn nowhere', () => {
    expect(spot(11)).toEqual({ part: 'body', block: 1 });
    expect(spot(13)).toEqual({ part: 'body', block: 1 });
    expect(spot(5)).toEqual({ part: 'body', block: 0 });
  });

  it('leads to the subject, and nowhere from the rest of the front matter', () => {
    expect(spot(3)).toEqual({ part: 'subject', block: 0 });
    expect(spot(2)).toBeNull();
    expect(spotAt(SOURCE, [], 9)).toBeNull();
  });
});

it('has its paragraphs for blocks as long as no page was drawn', () => {
  expect(likelyBlocks(SOURCE)).toEqual([
    [6, 6],
    [9, 9],
    [11, 11],
    [14, 14],
  ]);
  expect(likelyBlocks('Un.\nDeux.\n\n{{own_paragraph}}\n{{else}}')).toEqual([
    [1, 2],
    [4, 4],
  ]);
});

describe('a place of the page', () => {
  it('leads back to its line', () => {
    expect(lineOf(SOURCE, BLOCKS, { part: 'body', block: 1 })).toBe(8);
    expect(lineOf(SOURCE, BLOCKS, { part: 'subject', block: 0 })).toBe(3);
    expect(lineOf(SOURCE, BLOCKS, { part: 'body', block: 9 })).toBeNull();
    expect(lineOf('Un.', [[1, 1]], { part: 'subject', block: 0 })).toBeNull();
  });
});

it('has its places by line', () => {
  expect(offsetAt('Un.\nDeux.', { line: 2, offset: 2 })).toBe(6);
  expect(offsetAt('Un.\nDeux.', { line: 1, offset: 9 })).toBe(3);
  expect(offsetAt('Un.', { line: 7, offset: 0 })).toBe(0);
});

it('begins to be read below the front matter', () => {
  expect(firstLine(SOURCE)).toBe(6);
  expect(firstLine('Un.')).toBe(1);
  expect(firstLine('')).toBe(1);
  expect(firstLine('+++\n+++\n')).toBe(3);
});
