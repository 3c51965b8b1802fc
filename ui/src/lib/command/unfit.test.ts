// Keys that are refused, and why; keys that are not.
import { expect, it } from 'vitest';
import { heard, readKey, writeKey, type Press } from './key';
import { COMMANDS, isChangeable } from './table';
import { unfit, unfitPress } from './unfit';

const press = (more: Partial<Press> & { altGr?: boolean }) => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  getModifierState: (name: string) => name === 'AltGraph' && more.altGr === true,
  ...more,
});

it.each([
  ['Ctrl Alt K', 'altgr'],
  ['Ctrl Alt F4', 'altgr'],
  ['Alt K', 'alt-character'],
  ['Alt Shift K', 'alt-character'],
  ['Alt ,', 'alt-character'],
  ['Ctrl Shift U', 'input-method'],
  ['Ctrl Shift E', 'input-method'],
  ['Ctrl Space', 'input-method'],
  ['K', 'character'],
  ['Shift K', 'character'],
  ['5', 'character'],
  ['?', 'character'],
  ['é', 'character'],
  ['Tab', 'alone'],
  ['Shift Tab', 'alone'],
  ['Enter', 'alone'],
  ['Space', 'alone'],
  ['ArrowUp', 'alone'],
  ['Shift ArrowUp', 'alone'],
  ['Escape', 'alone'],
  ['Home', 'alone'],
  ['PageDown', 'alone'],
  ['Ctrl V', 'editing'],
  ['Ctrl Z', 'editing'],
  ['Ctrl ArrowLeft', 'editing'],
  ['Ctrl Shift End', 'editing'],
  ['Ctrl Backspace', 'editing'],
  ['Alt F4', 'system'],
  ['Shift F10', 'system'],
  ['AudioVolumeUp', 'unknown'],
])('refuses %s', (text, why) => {
  expect(unfit(readKey(text))).toBe(why);
});

it.each(['Ctrl K', 'Ctrl Shift F', 'F4', 'Shift F4', 'Alt F5', 'Alt ArrowLeft', 'Ctrl Enter', 'Ctrl PageUp'])(
  'takes %s',
  (text) => expect(unfit(readKey(text))).toBeUndefined(),
);

it('takes every usual key, but for the undo that each text has too', () => {
  for (const { id, keys } of COMMANDS.filter(isChangeable))
    for (const key of keys?.split(' · ') ?? [])
      expect(unfit(readKey(key)), key).toBe(/^desk\.(undo|redo)$/.test(id) ? 'editing' : undefined);
});

it('knows AltGr by the press, however the system tells of it', () => {
  expect(unfitPress(press({ key: '€', code: 'KeyE', altGr: true }))).toBe('altgr');
  expect(unfitPress(press({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true }))).toBe('altgr');
  expect(unfitPress(press({ key: 'Dead', code: 'BracketLeft', ctrlKey: true }))).toBe('dead');
  expect(unfitPress(press({ key: 'k', metaKey: true }))).toBe('system');
  expect(unfitPress(press({ key: 'k', metaKey: true }), true)).toBeUndefined();
  expect(unfitPress(press({ key: 'k', ctrlKey: true }), true)).toBe('system');
  expect(unfit(readKey('Ctrl Q'), true)).toBe('system');
});

it('writes a press down as the table would', () => {
  const written = (more: Partial<Press>, mac = false) => writeKey(heard(press(more), mac));
  expect(written({ key: 'k', code: 'KeyK', ctrlKey: true })).toBe('Ctrl K');
  expect(written({ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true })).toBe('Ctrl Shift K');
  // Of Belgium: digits by the physical key, signs without their Shift, letters with an accent.
  expect(written({ key: 'é', code: 'Digit2', ctrlKey: true })).toBe('Ctrl 2');
  expect(written({ key: '2', code: 'Digit2', ctrlKey: true, shiftKey: true })).toBe('Ctrl Shift 2');
  expect(written({ key: '+', code: 'Slash', ctrlKey: true, shiftKey: true })).toBe('Ctrl +');
  expect(written({ key: 'ù', code: 'Quote', ctrlKey: true })).toBe('Ctrl Ù');
  expect(written({ key: '7', code: 'Numpad7', ctrlKey: true })).toBe('Ctrl 7');
  expect(written({ key: ' ', code: 'Space', ctrlKey: true })).toBe('Ctrl Space');
  expect(written({ key: 'F4', code: 'F4', shiftKey: true })).toBe('Shift F4');
  expect(written({ key: 'k', code: 'KeyK', metaKey: true }, true)).toBe('Ctrl K');
});
