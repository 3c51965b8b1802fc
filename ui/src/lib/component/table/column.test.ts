import { describe, expect, it } from 'vitest';
import { fitting, moved, ordered, tracks, type Column } from './column';

const columns: Column<unknown>[] = [
  { key: 'number', head: 'N°', width: 72, role: 'number' },
  { key: 'person', head: 'Destinataire', width: 150, grows: 2, role: 'name' },
  { key: 'subject', head: 'Objet', width: 160, grows: 3 },
  { key: 'channel', head: 'Canal', width: 106 },
  { key: 'answer', head: 'Réponse', width: 104, role: 'state' },
];
const keys = (list: { key: string }[]) => list.map((one) => one.key);

describe('the columns of a table', () => {
  it('drop from the right until the others fit, but keep name and state', () => {
    expect(keys(fitting(columns, {}, 900))).toEqual(['number', 'person', 'subject', 'channel', 'answer']);
    expect(keys(fitting(columns, {}, 600))).toEqual(['number', 'person', 'subject', 'answer']);
    expect(keys(fitting(columns, {}, 400))).toEqual(['number', 'person', 'answer']);
    expect(keys(fitting(columns, {}, 100))).toEqual(['person', 'answer']);
  });

  it('hide as the person says, but never number, name or state', () => {
    const hidden = ['number', 'person', 'channel', 'answer'];
    expect(keys(fitting(columns, { hidden }, 900))).toEqual(['number', 'person', 'subject', 'answer']);
  });

  it('show what the person asks for, and not before', () => {
    const more = [...columns, { key: 'post', head: 'Fonction', width: 80, hidden: true }];
    expect(keys(fitting(more, {}, 2000))).not.toContain('post');
    expect(keys(fitting(more, { hidden: [] }, 2000))).toContain('post');
  });

  it('stand as the person put them, and a new one stays beside its neighbour', () => {
    const order = ['answer', 'number', 'person', 'channel'];
    expect(keys(ordered(columns, order))).toEqual(['answer', 'number', 'person', 'subject', 'channel']);
    expect(keys(ordered(columns, ['gone', 'person']))[1]).toBe('person');
  });

  it('move past the neighbour one sees, not past one that is hidden', () => {
    const shown = columns.filter((one) => one.key !== 'subject');
    expect(moved(columns, shown, 'person', 1)).toEqual(['number', 'subject', 'channel', 'person', 'answer']);
    expect(moved(columns, shown, 'number', -1)).toEqual(keys(columns));
  });

  it('leave no strip empty where the person fixed every width', () => {
    const widths = { person: 200, subject: 200 };
    expect(tracks(columns, widths)).toBe(
      '4.5rem minmax(min(12.5rem, 40%), 1fr) 12.5rem 6.625rem minmax(0, 6.5rem)',
    );
  });
});
