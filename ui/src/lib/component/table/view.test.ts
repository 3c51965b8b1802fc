import { describe, expect, it } from 'vitest';
import { asTsv } from './copy';
import { turned } from './view.svelte';

describe('a head', () => {
  it('sorts in its own direction, then in the other, and the third time not at all', () => {
    const sent = { key: 'sent_on', sorts: 'descending' } as const;
    const first = turned(null, sent);
    expect(first).toEqual({ sort: 'sent_on', descending: true });
    const second = turned(first, sent);
    expect(second).toEqual({ sort: 'sent_on', descending: false });
    expect(turned(second, sent)).toBe(null);
  });

  it('takes over from another', () => {
    expect(turned({ sort: 'subject', descending: true }, { key: 'number', sorts: 'ascending' })).toEqual({
      sort: 'number',
      descending: false,
    });
  });
});

describe('copied rows', () => {
  const columns = [
    { key: 'number', head: 'N°' },
    { key: 'subject', head: 'Objet' },
  ];
  const words = (row: Record<string, string>, key: string) => row[key] ?? '';

  it('keep one line and one tab a cell, whatever stands in them', () => {
    expect(asTsv(columns, [{ number: '2026/001', subject: 'Un\tobjet\nlong' }], words)).toBe(
      '2026/001\tUn objet long',
    );
  });

  it('have heads where there are several', () => {
    expect(asTsv(columns, [{ number: '1' }, { number: '2' }], words).split('\n')[0]).toBe('N°\tObjet');
  });
});
