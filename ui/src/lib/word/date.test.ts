import { describe, expect, it } from 'vitest';
import {
  dateWords,
  dayFigures,
  dayOf,
  daysBetween,
  partialFigures,
  plusDays,
  readDay,
  readPartial,
  takeDay,
  today,
} from './date';
import { ownName, systemLanguage } from './language.svelte';

describe('a date in words', () => {
  it('follows its language', () => {
    expect(dateWords('2026-10-28', { in: 'fr' })).toBe('28 octobre 2026');
    expect(dateWords('2026-10-28', { in: 'nl' })).toBe('28 oktober 2026');
    expect(dateWords('2026-10-28', { in: 'de' })).toBe('28. Oktober 2026');
    expect(dateWords('2026-10-28', { in: 'en' })).toBe('28 October 2026');
  });

  it('begins a French month with its ordinal', () => {
    expect(dateWords('2026-11-01', { in: 'fr' })).toBe('1er novembre 2026');
    expect(dateWords('2026-11-11', { in: 'fr' })).toBe('11 novembre 2026');
    expect(dateWords('2026-11-01', { in: 'fr', weekday: true })).toBe('dimanche 1er novembre 2026');
  });

  it('says no more than is known', () => {
    expect(dateWords('2024', { in: 'fr' })).toBe('2024');
    expect(dateWords('2024-07', { in: 'fr' })).toBe('juillet 2024');
  });

  it('counts in civil days, whatever the hour changes', () => {
    expect(daysBetween('2026-10-20', '2026-10-30')).toBe(10);
    expect(plusDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(dayOf(new Date(2026, 0, 5, 23, 59).toISOString())).toBe('2026-01-05');
  });

  it('takes the day of a desk that was opened on another, and not that of midnight', () => {
    const computer = today();
    takeDay('1999-12-31');
    expect(today()).toBe('1999-12-31');
    takeDay(plusDays(computer, -1));
    expect(today()).toBe(computer);
  });
});

describe('the language of the system', () => {
  it('is the first one we speak', () => {
    expect(systemLanguage(['pt-BR', 'nl-BE', 'fr'])).toBe('nl');
    expect(systemLanguage(['C'])).toBe('fr');
  });

  it('is called by its own name', () => {
    expect(ownName('nl')).toBe('Nederlands');
    expect(ownName('fr')).toBe('Français');
  });
});

describe('a day in figures', () => {
  it('is read the way people here write it', () => {
    for (const text of ['24/11/2026', '24.11.2026', '24-11-26', '24 11', '2026-11-24', ' 24.11. '])
      expect(readDay(text, '2026-01-01'), text).toBe('2026-11-24');
  });

  it('exists in the calendar', () => {
    for (const text of ['31/02/2026', '24', 'demain', '2026-13-01', '1/2/3/4'])
      expect(readDay(text), text).toBe(null);
  });

  it('comes back as it is shown', () => {
    for (const of of ['fr', 'nl', 'de', 'en'] as const)
      expect(readDay(dayFigures('2026-03-07', of)), of).toBe('2026-03-07');
  });
});

describe('a date as far as it is known', () => {
  it('is typed to the day, the month or the year', () => {
    for (const [text, iso] of [
      ['31/03/2027', '2027-03-31'],
      ['31.3.2027', '2027-03-31'],
      ['2027-03-31', '2027-03-31'],
      ['3/2027', '2027-03'],
      ['03.2027', '2027-03'],
      ['2027-03', '2027-03'],
      ['2027', '2027'],
      ['29/02/2024', '2024-02-29'],
      [' ', ''],
    ] as const)
      expect(readPartial(text), text).toBe(iso);
  });

  it('is one of the calendar', () => {
    for (const text of ['31/02/2027', '13/2027', '2027-13', '24', 'bientôt', '2025-02-03-01'])
      expect(readPartial(text), text).toBe(null);
  });

  it('is shown as it can be typed again', () => {
    for (const iso of ['2027-03-31', '2027-03', '2027'])
      for (const of of ['fr', 'nl', 'de', 'en'] as const)
        expect(readPartial(partialFigures(iso, of)), of).toBe(iso);
  });
});
