import { describe, expect, it } from 'vitest';
import { caps, isPressed, readKeys, type Press } from './key';
import { COMMANDS } from './table';

const press = (more: Partial<Press>): Press => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const one = (text: string) => readKeys(text)[0]!;

describe('a key', () => {
  it('matches the character of a letter, wherever the layout has it', () => {
    // On AZERTY the key at the place of Q gives A.
    expect(isPressed(one('Ctrl Z'), press({ key: 'z', code: 'KeyW', ctrlKey: true }))).toBe(true);
    expect(isPressed(one('Ctrl Z'), press({ key: 'w', code: 'KeyZ', ctrlKey: true }))).toBe(false);
  });

  it('matches the physical key of a digit, which AZERTY has under Shift', () => {
    expect(isPressed(one('Ctrl 2'), press({ key: 'é', code: 'Digit2', ctrlKey: true }))).toBe(true);
  });

  it('is not the one with AltGr, which types signs', () => {
    expect(isPressed(one('Ctrl E'), press({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true }))).toBe(
      false,
    );
    expect(isPressed(one('Ctrl E'), press({ key: 'e', code: 'KeyE', ctrlKey: true, altKey: true }))).toBe(
      false,
    );
  });

  it('tells undo from redo by Shift', () => {
    const redo = press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true });
    expect(isPressed(one('Ctrl Z'), redo)).toBe(false);
    expect(isPressed(one('Ctrl Shift Z'), redo)).toBe(true);
  });

  it('is ⌘ on a Mac', () => {
    expect(isPressed(one('Ctrl K'), press({ key: 'k', metaKey: true }), true)).toBe(true);
    expect(isPressed(one('Ctrl K'), press({ key: 'k', ctrlKey: true }), true)).toBe(false);
    expect(caps(one('Ctrl Shift F'), 'fr', true)).toEqual(['⌘', '⇧', 'F']);
  });

  it('is shown as it is engraved', () => {
    expect(caps(one('Ctrl Shift F'), 'de')).toEqual(['Strg', 'Umschalt', 'F']);
    expect(caps(one('Escape'), 'fr')).toEqual(['Échap']);
    expect(caps(one('Shift F6'), 'en')).toEqual(['Shift', 'F6']);
  });
});

describe('the table of commands', () => {
  it('gives no key to two commands', () => {
    const keys = COMMANDS.flatMap((command) => command.keys?.split(' · ') ?? []);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('leaves alone what types letters, and what Linux uses to enter text', () => {
    for (const { keys } of COMMANDS) {
      expect(keys ?? '').not.toMatch(/Ctrl Alt|Alt [A-Z]$|Ctrl Shift [UE]$/);
    }
  });
});
