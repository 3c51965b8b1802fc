// Groups of a menu that come and go with what can be done.
import { expect, it } from 'vitest';
import { tidied } from './lines';

const line = (label: string) => ({ label, run: () => undefined });
const shown = (lines: Parameters<typeof tidied>[0]) =>
  tidied(lines)
    .map((one) => one?.label ?? '|')
    .join(' ');

it('has a rule between two groups, however many there are between them that are empty', () => {
  expect(shown([line('a'), line('b'), null, false, null, undefined, null, line('c')])).toBe('a b | c');
});

it('has none above the first line nor under the last', () => {
  expect(shown([null, false, null, line('a'), null, line('b'), null, undefined, null])).toBe('a | b');
});

it('is nothing where there is nothing to be done', () => {
  expect(shown([null, false, null])).toBe('');
});
