// Keys of one's own: given, taken from another command, given back; what is kept and broken is as if it were not there.
import { describe, expect, it } from 'vitest';
import { give, present, readChosen, reset, usual, without, type Chosen } from './chosen';
import { COMMANDS, isChangeable } from './table';

const now = (chosen: Chosen, id: string) => present(chosen).get(id);

describe('a key of one’s own', () => {
  it('stands in the place of the usual ones', () => {
    const chosen = give({}, 'desk.redo', 'F4');
    expect(now(chosen, 'desk.redo')).toBe('F4');
    expect(chosen).toEqual({ 'desk.redo': 'F4' });
  });

  it('is taken from the command that had it, which keeps its others', () => {
    const chosen = give({}, 'letter.close', 'Ctrl =');
    expect(now(chosen, 'letter.close')).toBe('Ctrl =');
    expect(now(chosen, 'view.zoom-in')).toBe('Ctrl +');
    expect(now(give({}, 'letter.close', 'Ctrl K'), 'go.palette')).toBe('Ctrl Shift P');
    expect(now(give({}, 'letter.close', 'Ctrl F'), 'go.search')).toBe('');
  });

  it('may be none', () => {
    expect(now(give({}, 'go.palette', ''), 'go.palette')).toBe('');
    expect(now(without({}, 'view.zoom-in', 'Ctrl +'), 'view.zoom-in')).toBe('Ctrl =');
  });

  it('gives way to the usual one, which comes back from whoever had it', () => {
    const taken = give({}, 'letter.close', 'Ctrl F');
    const back = reset(taken, 'go.search');
    expect(now(back, 'go.search')).toBe('Ctrl F');
    expect(now(back, 'letter.close')).toBe('');
    expect(reset(back, 'letter.close')).toEqual({});
  });
});

describe('what was kept', () => {
  it('is read as it was written', () => {
    const chosen = give(give({}, 'letter.close', 'Ctrl K'), 'register.add', 'Alt F5');
    expect(readChosen(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([
    ['nothing', null],
    ['a word', 'Ctrl K'],
    ['a list', ['go.palette']],
    ['a number in the place of keys', { 'go.palette': 7 }],
    ['a command there is not', { 'go.nowhere': 'F4', constructor: 'F4' }],
    ['a key there is not', { 'go.palette': 'Ctrl Nothing' }],
    ['a key written otherwise', { 'go.palette': 'Shift Ctrl K' }],
    ['a key that types', { 'go.palette': 'K' }],
    ['a key with AltGr', { 'go.palette': 'Ctrl Alt K' }],
    ['a key of the text', { 'go.palette': 'Ctrl B' }],
    ['the undo of a text', { 'go.palette': 'Ctrl Z' }],
    ['another key of the lists', { 'list.open': 'F4' }],
    ['another key to leave', { 'list.leave': 'F4' }],
  ])('and holds %s changes no key', (_, kept) => {
    const chosen = readChosen(kept);
    for (const { id } of COMMANDS) expect(now(chosen, id), id).toBe(usual(id));
  });

  it('keeps the rest where one part is broken', () => {
    expect(readChosen({ 'go.palette': 'Ctrl B', 'letter.close': 'F4' })).toEqual({ 'letter.close': 'F4' });
  });

  it('never gives one key twice', () => {
    const all = Object.fromEntries(COMMANDS.filter(isChangeable).map(({ id }) => [id, 'F4']));
    for (const kept of [all, { 'letter.close': 'Ctrl K' }, { 'letter.close': 'Ctrl 1 · F4' }]) {
      const keys = [...present(readChosen(kept)).values()].flatMap((one) => (one ? one.split(' · ') : []));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });
});
