import { describe, expect, it, vi } from 'vitest';
import { Windowed } from './windowed.svelte';

const total = 100_000;
const fetch = (offset: number, limit: number) =>
  Promise.resolve({
    total,
    rows: Array.from({ length: Math.min(limit, total - offset) }, (_, n) => offset + n),
  });

describe('a long list', () => {
  it('knows its whole length and fetches what is in sight', async () => {
    const asked = vi.fn(fetch);
    const list = new Windowed<number>(asked);
    await list.renew();
    expect(list.total).toBe(total);
    expect(list.row(199)).toBe(199);
    expect(list.row(99_999)).toBe(undefined);
    list.see(99_950, 100_000);
    await vi.waitFor(() => expect(list.row(99_999)).toBe(99_999));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks no window twice, however one scrolls', async () => {
    const asked = vi.fn(fetch);
    const list = new Windowed<number>(asked);
    await list.renew();
    for (let at = 350; at < 450; at += 1) list.see(at, at + 20);
    await vi.waitFor(() => expect(list.row(450)).toBe(450));
    expect(asked.mock.calls.map(([offset]) => offset)).toEqual([0, 200, 400]);
  });

  it('asks anew for what is in sight, not for its beginning', async () => {
    const asked = vi.fn(fetch);
    const list = new Windowed<number>(asked);
    await list.renew();
    list.see(50_000, 50_020);
    await list.renew();
    expect(asked.mock.calls.at(-1)?.[0]).toBe(50_000);
    expect(list.row(50_000)).toBe(50_000);
  });

  it('begins again where it became shorter than the place one stood', async () => {
    let length = 1000;
    const list = new Windowed<number>((offset) =>
      Promise.resolve({
        total: length,
        rows: Array.from({ length: Math.max(0, length - offset) }, (_, n) => offset + n),
      }),
    );
    await list.renew();
    list.see(800, 820);
    length = 3;
    await list.renew();
    expect([list.total, list.row(2)]).toEqual([3, 2]);
  });

  it('gives the rows between two places, fetched where they are not here', async () => {
    const list = new Windowed<number>(fetch);
    await list.renew();
    expect(await list.between(198, 402)).toEqual(Array.from({ length: 205 }, (_, n) => 198 + n));
  });

  it('drops what was asked before it was renewed', async () => {
    let slow: (answer: { total: number; rows: string[] }) => void = () => undefined;
    let turn = 0;
    const list = new Windowed<string>(() => {
      turn += 1;
      return turn === 1
        ? new Promise((resolve) => (slow = resolve))
        : Promise.resolve({ total: 1, rows: ['new'] });
    });
    const first = list.renew();
    await list.renew();
    slow({ total: 1, rows: ['old'] });
    await first;
    expect(list.row(0)).toBe('new');
  });
});
