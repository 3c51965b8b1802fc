import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recent } from './recent.svelte';

const ids = (desk: string) => recent.of(desk).places.map(({ id }) => id);

function visit(desk: string, noun: string, id: string, stays = 5000) {
  const leave = recent.follow(desk, noun, id);
  vi.advanceTimersByTime(stays);
  leave?.();
}

describe('what was opened last', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stands once, the latest first, in the desk where it was opened', () => {
    for (const id of ['a', 'b', 'a']) visit('/one', 'letter', id);
    visit('/two', 'campaign', 'c');
    expect(ids('/one')).toEqual(['a', 'b']);
    expect(ids('/two')).toEqual(['c']);
    expect(ids('/three')).toEqual([]);
  });

  it('is a letter, a campaign or an entry of the directory, and no list', () => {
    visit('/four', 'setting', 'keyboard');
    visit('/four', 'letter', '');
    expect(ids('/four')).toEqual([]);
  });

  it('is not what one only goes past in the directory', () => {
    visit('/five', 'directory', 'federal/employment', 200);
    visit('/five', 'directory', 'federal/justice');
    visit('/five', 'letter', 'quickly', 1);
    expect(ids('/five')).toEqual(['quickly', 'federal/justice']);
  });

  it('is forgotten after a dozen, and with a desk that eight others followed', () => {
    for (let number = 1; number <= 15; number += 1) visit('/six', 'letter', `${number}`);
    expect(ids('/six')).toHaveLength(12);
    expect(ids('/six')[0]).toBe('15');
    for (let number = 1; number <= 8; number += 1) visit(`/desk-${number}`, 'letter', 'a');
    expect(ids('/six')).toEqual([]);
  });

  it('goes with the commands given last', () => {
    for (const command of ['go.today', 'go.year', 'go.today']) recent.give('/seven', command);
    expect(recent.of('/seven').commands).toEqual(['go.today', 'go.year']);
    expect(ids('/seven')).toEqual([]);
  });
});
