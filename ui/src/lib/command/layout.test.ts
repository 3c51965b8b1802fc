// The usual keys on the keyboards of those who write here. What each physical key gives alone, with Shift and with
// AltGr is taken from the definitions `be`, `fr` and `de` of xkeyboard-config; ◌ is a key that waits for a letter.
import { describe, expect, it } from 'vitest';
import { ownerOf, usual } from './chosen';
import { partsOf, readKey, type Press } from './key';
import { COMMANDS } from './table';

const CODES = [
  'Backquote',
  ...[...'1234567890'].map((digit) => `Digit${digit}`),
  'Minus',
  'Equal',
  ...[...'QWERTYUIOP'].map((letter) => `Key${letter}`),
  'BracketLeft',
  'BracketRight',
  ...[...'ASDFGHJKL'].map((letter) => `Key${letter}`),
  'Semicolon',
  'Quote',
  'Backslash',
  'IntlBackslash',
  ...[...'ZXCVBNM'].map((letter) => `Key${letter}`),
  'Comma',
  'Period',
  'Slash',
];

const LAYOUTS = {
  'AZERTY of Belgium': {
    plain: `²&é"'(§è!çà)-azertyuiop◌$qsdfghjklmùµ<wxcvbn,;:=`,
    shift: `³1234567890°_AZERTYUIOP◌*QSDFGHJKLM%£>WXCVBN?./+`,
    altgr: `¬|@#¼½^{[{}\\◌@ſ€¶ŧ←↓→œþ[]æßðđŋħ◌ĸł◌◌◌\\«»¢„“”◌•·◌`,
  },
  'AZERTY of France': {
    plain: `²&é"'(-è_çà)=azertyuiop◌$qsdfghjklmù*<wxcvbn,;:!`,
    shift: `~1234567890°+AZERTYUIOP◌£QSDFGHJKLM%µ>WXCVBN?./§`,
    altgr: `¬¹~#{[|\`\\^@]}æ«€¶ŧ←↓→øþ◌¤@ßðđŋħ◌ĸłµ◌◌|ł»¢„“”◌•·◌`,
  },
  'QWERTZ of Germany': {
    plain: `◌1234567890ß◌qwertzuiopü+asdfghjklöä#<yxcvbnm,.-`,
    shift: `°!"§$%&/()=?◌QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_`,
    altgr: `′¹²³¼½¬{[]}\\◌@ſ€¶ŧ←↓→øþ◌~æſðđŋħ◌ĸł◌◌’|»«¢„“”µ·…–`,
  },
};
type Layout = (typeof LAYOUTS)['AZERTY of Belgium'];

const bound = COMMANDS.filter((command) => !command.elsewhere);
const given = (press: Press) => ownerOf(bound, usual, press, false)?.command.id;

const press = (key: string, code: string, more: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

/** Every way to press this key on that keyboard, without AltGr. */
function ways(layout: Layout, text: string): Press[] {
  const { ctrl: ctrlKey, alt: altKey, shift: shiftKey, name } = readKey(text);
  if (name.length > 1) return [press(name, name, { ctrlKey, altKey, shiftKey })];
  const digit = /^\d$/.test(name);
  const letter = /^[A-Z]$/.test(name);
  return [false, true].flatMap((shift) =>
    CODES.flatMap((code, at) => {
      const key = [...(shift ? layout.shift : layout.plain)][at]!;
      const meant = digit ? code === `Digit${name}` : letter ? key.toUpperCase() === name : key === name;
      const held = digit || letter ? shift === shiftKey : true;
      return meant && held ? [press(key, code, { ctrlKey, altKey, shiftKey: shift })] : [];
    }),
  );
}

describe.each(Object.entries(LAYOUTS))('on the %s', (name, layout) => {
  it('every key has its signs', () => {
    for (const signs of Object.values(layout)) expect([...signs].length).toBe(CODES.length);
  });

  it('every usual key can be typed without AltGr', () => {
    for (const { id, keys } of COMMANDS)
      for (const key of partsOf(keys)) expect(ways(layout, key).length, `${id}: ${key}`).toBeGreaterThan(0);
  });

  it('every command is reached, and no key reaches another one', () => {
    for (const { id, keys } of bound) {
      const reached = partsOf(keys).flatMap((key) => ways(layout, key).map(given));
      if (keys) expect(reached, id).toContain(id);
      // The one key of France that is both: what it reaches is the place.
      const both = name === 'AZERTY of France' && id === 'view.zoom-out' ? ['go.template'] : [];
      expect(reached.filter((one) => one !== id, id)).toEqual(both);
    }
  });

  it('no sign of AltGr is a key', () => {
    CODES.forEach((code, at) => {
      const sign = [...layout.altgr][at]!;
      // Linux sends the sign alone, Windows sends it with Ctrl and Alt.
      expect(given(press(sign, code)), sign).toBeUndefined();
      expect(given(press(sign, code, { ctrlKey: true, altKey: true })), sign).toBeUndefined();
    });
  });
});
