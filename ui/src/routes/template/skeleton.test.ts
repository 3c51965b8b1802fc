import { expect, it } from 'vitest';
import { bodyReplaced } from './skeleton';

it('keeps what a template says of itself, and its fields', () => {
  const front = '+++\ntitle = "Relance"\n\n[[fields]]\nname = "topic"\n+++\n';
  expect(bodyReplaced(`${front}\nUn.\n\nDeux.\n`, 'Schrijf hier.')).toBe(`${front}\nSchrijf hier.\n`);
});

it('is the new text alone where there is nothing to keep', () => {
  expect(bodyReplaced('Un.', 'Schrijf hier.')).toBe('\nSchrijf hier.\n');
});
