// Places are those of the desk: a click on the page finds its letter.
import { expect, it } from 'vitest';
import { parseBody } from './markdown';
import { body } from './schema';
import { placeOf, positionOf, textBlocks } from './place';

it('counts paragraphs, items, quotations and cells in the order of the text', () => {
  const doc = parseBody(
    'un\n\n- deux\n- trois\n\n  > quatre\n\n| cinq | six |\n| - | - |\n| sept |  |\n\nhuit',
  );
  expect(textBlocks(doc).map(({ node }) => node.textContent)).toEqual([
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    '',
    'huit',
  ]);
});

it('counts UTF-16 units, a field and a line break as one, marks as nothing', () => {
  const doc = parseBody('𝄞 **b** {{letter_date}}\\\nfin');
  const at = positionOf(doc, 0, 7);
  expect(doc.resolve(at).nodeBefore?.type.name).toBe('hard_break');
  expect(doc.resolve(at - 1).nodeBefore?.type.name).toBe('field');
  expect(placeOf(doc, at)).toEqual({ block: 0, offset: 7 });
});

it('does not count an empty paragraph, which is not kept, but an empty item', () => {
  const p = (text = '') => body.node('paragraph', null, text ? [body.text(text)] : []);
  const doc = body.node('doc', null, [
    p('a'),
    p(),
    body.node('bullet_list', null, [body.node('list_item', null, [p()])]),
    p('b'),
  ]);
  expect(textBlocks(doc).map(({ node }) => node.textContent)).toEqual(['a', '', 'b']);
  expect(placeOf(doc, 4)).toBeNull();
});

it('puts a place that is gone at the end of the text', () => {
  const doc = parseBody('court');
  expect(positionOf(doc, 9, 3)).toBe(6);
  expect(positionOf(doc, 0, 99)).toBe(6);
});
