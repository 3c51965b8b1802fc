import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DueFollowUp } from '../generated/api';
import { speak } from '../word';
import { dueWords, isToTell } from './due';

const moment = { chosen: true, due: 3, desk: '/desk', today: '2026-11-24', told: {} };

describe('reminders that are due', () => {
  it('are told once a day, and again the next day', () => {
    expect(isToTell(moment)).toBe(true);
    const told = { '/desk': '2026-11-24' };
    expect(isToTell({ ...moment, told })).toBe(false);
    expect(isToTell({ ...moment, told, today: '2026-11-25' })).toBe(true);
  });

  it('are told for each desk', () => {
    expect(isToTell({ ...moment, told: { '/other': '2026-11-24' } })).toBe(true);
  });

  it('are not told to who does not want it, nor where there is none', () => {
    expect(isToTell({ ...moment, chosen: false })).toBe(false);
    expect(isToTell({ ...moment, due: 0 })).toBe(false);
  });
});

describe('the words of a notification', () => {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: {} });
    await speak('fr');
  });
  afterAll(() => void vi.unstubAllGlobals());

  const due = (...rows: [letter: string, recipient: string | null][]) =>
    rows.map(([letter, recipient]) => ({ letter, recipient, subject: 'Ateliers' }) as DueFollowUp);
  const four = due(['1', 'Anne Dupont'], ['2', 'Jan Peeters'], ['3', 'Karl Weiß'], ['4', 'Zoé Maes']);

  it('name two recipients and count the others', () => {
    expect(dueWords(four)).toEqual({
      title: '4 relances à faire',
      body: 'Anne Dupont, Jan Peeters et 2 autres destinataires',
    });
    expect(dueWords(four.slice(0, 3)).body).toBe('Anne Dupont, Jan Peeters et un autre destinataire');
    expect(dueWords(four.slice(0, 2)).body).toBe('Anne Dupont et Jan Peeters');
  });

  it('count a letter and name a recipient once, and a letter without one by its subject', () => {
    expect(dueWords(due(['1', 'Anne Dupont'], ['1', 'Anne Dupont']))).toEqual({
      title: 'Une relance à faire',
      body: 'Anne Dupont',
    });
    expect(dueWords(due(['1', null])).body).toBe('Ateliers');
  });

  it('are in the language of the window', async () => {
    for (const [one, title, body] of [
      ['nl', '4 herinneringen te schrijven', 'Anne Dupont, Jan Peeters en 2 andere bestemmelingen'],
      ['de', '4 Erinnerungen sind fällig', 'Anne Dupont, Jan Peeters und 2 weitere Empfänger'],
      ['en', '4 reminders to write', 'Anne Dupont, Jan Peeters and 2 other recipients'],
    ] as const) {
      await speak(one);
      expect(dueWords(four)).toEqual({ title, body });
    }
  });
});
