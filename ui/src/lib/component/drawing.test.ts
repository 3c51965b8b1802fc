import { describe, expect, it } from 'vitest';
import { beginning, kept, read, shown } from './drawing';

const page = (...parts: string[]) =>
  [
    '<svg viewBox="0 0 10 10">',
    '<defs><path id="p1r1" d="m1 2l3 4z"/><path id="p1r2" d="m-1 0h2z"/></defs>',
    ...parts,
    '</svg>',
  ].join('\n');
const LINE =
  '<g data-part="body"><g transform="translate(1 2) scale(0.01 -0.01)"><use href="#p1r1" x="0"/><use href="#p1r2" x="560" y="-12"/></g><text>ab</text></g>';

describe('a drawn page', () => {
  it('stands of parts, and of outlines by their names', () => {
    const drawing = read(page('<rect/>', LINE))!;
    expect(drawing.open).toBe('<svg viewBox="0 0 10 10">');
    expect(drawing.parts).toEqual(['<rect/>', LINE]);
    expect([...drawing.outlines.keys()]).toEqual(['p1r1', 'p1r2']);
  });

  it('is left as it is where its parts are not apart', () => {
    expect(read('<svg viewBox="0 0 10 10"><defs></defs><rect/></svg>')).toBeNull();
    expect(read('')).toBeNull();
  });

  it('has one path for the glyphs of a run, with their words above it', () => {
    const { outlines } = read(page())!;
    expect(shown(LINE, outlines)).toBe(
      '<g data-part="body"><path transform="translate(1 2) scale(0.01 -0.01)" d="M0 0m1 2l3 4zM560 -12m-1 0h2z"/><text>ab</text></g>',
    );
    expect(shown('<rect/>', outlines)).toBe('<rect/>');
  });

  it('is drawn anew only where it differs', () => {
    const before = read(page('<rect/>', LINE));
    expect(kept(null, before!)).toBeNull();
    expect(kept(before, read(page('<rect/>', LINE))!)).toEqual([0, 1]);
    expect(kept(before, read(page('<rect/>', LINE.replace('560', '570'), '<a/>'))!)).toEqual([0, null, null]);
  });

  it('keeps a line that only moved, on the page and in the text', () => {
    const line = (words: string, start: number, y: number) =>
      `<g data-part="body" data-block="1" data-start="${start}" data-end="${start + 2}" transform="translate(0 ${y})"><text>${words}</text></g>`;
    const before = read(page('<rect/>', line('ab', 0, 10), line('ab', 2, 20), line('cd', 4, 30)))!;
    const after = read(
      page('<rect/>', line('xy', 0, 10), line('ab', 2, 20), line('ab', 4, 30), line('cd', 6, 40)),
    )!;
    expect(kept(before, after)).toEqual([0, null, 2, 1, 3]);
    // Gone lines give way.
    expect(kept(after, before)).toEqual([0, 3, 2, 4]);
    expect([...beginning(line('cd', 6, 40))]).toEqual([
      ['data-part', 'body'],
      ['data-block', '1'],
      ['data-start', '6'],
      ['data-end', '8'],
      ['transform', 'translate(0 40)'],
    ]);
    expect(beginning('<rect x="1"/>').size).toBe(0);
  });

  it('is drawn anew as a whole where the sheet or the face is another', () => {
    const before = read(page(LINE))!;
    expect(kept(before, { ...before, open: '<svg viewBox="0 0 20 10">' })).toBeNull();
    expect(kept(before, { ...before, outlines: new Map([['p1r1', 'm9 9z']]) })).toBeNull();
  });
});
