import { expect, test } from 'vitest';
import { isPictureHeight } from './picture';

test('a height is a whole number of millimetres from 5 to 40', () => {
  for (const good of ['5', '16', ' 40 ']) expect(isPictureHeight(good), good).toBe(true);
  for (const bad of ['', '4', '41', '16,5', '1e1', '-9', 'seize', '016'])
    expect(isPictureHeight(bad), bad).toBe(false);
});
