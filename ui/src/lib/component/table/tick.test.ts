import { describe, expect, it, vi } from 'vitest';
import { Ticks } from './tick.svelte';

interface Letter {
  id: string;
  vacant?: boolean;
}

const letter = (at: number): Letter => ({ id: `letter-${at}`, vacant: at === 3 });

function list(total: number) {
  return {
    total,
    row: letter,
    between: vi.fn((first: number, last: number) =>
      Promise.resolve(Array.from({ length: last - first + 1 }, (_, n) => letter(first + n))),
    ),
  };
}

const ids = async (ticks: Ticks<Letter>) => (await ticks.rows()).map((row) => row.id);

describe('ticked rows', () => {
  it('are ticked and unticked one by one', async () => {
    const ticks = new Ticks(list(10), (row) => row.id);
    ticks.toggle(4);
    ticks.toggle(2);
    ticks.toggle(4);
    expect(ticks.count).toBe(1);
    expect(await ids(ticks)).toEqual(['letter-2']);
  });

  it('reach from where one ticked last to where one is, either way', async () => {
    const ticks = new Ticks(list(10), (row) => row.id);
    ticks.toggle(4);
    await ticks.extend(4, 6);
    expect(await ids(ticks)).toEqual(['letter-4', 'letter-5', 'letter-6']);
    await ticks.extend(6, 3);
    expect(await ids(ticks)).toEqual(['letter-3', 'letter-4']);
  });

  it('are all there are without fetching any, until they are needed', async () => {
    const source = list(1240);
    const ticks = new Ticks(source, (row) => row.id);
    await ticks.tickAll();
    expect(ticks.all).toBe(true);
    ticks.toggle(7);
    expect(ticks.count).toBe(1239);
    expect(source.between).not.toHaveBeenCalled();
    const taken = await ids(ticks);
    expect(taken.length).toBe(1239);
    expect(taken).not.toContain('letter-7');
  });

  it('leave out what cannot be ticked', async () => {
    const ticks = new Ticks(
      list(6),
      (row) => row.id,
      (row) => !row.vacant,
    );
    ticks.toggle(3);
    expect(ticks.count).toBe(0);
    await ticks.tickAll();
    expect(ticks.count).toBe(5);
  });
});
