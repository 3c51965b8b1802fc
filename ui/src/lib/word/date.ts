// Days and instants in words, by the conventions of a language. The desk sends ISO; nothing else is parsed here.
import type { Language } from '../generated/api';
import { language, localeOf } from './language.svelte';
import { t } from './word.svelte';

type Length = 'long' | 'short';

/** A civil day, as midnight UTC: civil days have no zone. */
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** The civil day of an instant at this computer, as ISO. */
function civil(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

let apart: string | null = null;

/** The desk was opened on a day of its own (`--today`); at midnight the two may be a day apart without that. */
export function takeDay(day: string) {
  apart = Math.abs(daysBetween(day, civil(new Date()))) > 1 ? day : null;
}

/** The civil day it is for the desk, as ISO. */
export function today(): string {
  return apart ?? civil(new Date());
}

/** "28 octobre 2026", "28 oct." within this year; a month or a year known alone stays so. */
export function dateWords(
  iso: string,
  options: { length?: Length; weekday?: boolean; year?: boolean; in?: Language } = {},
): string {
  const of = options.in ?? language.current;
  const parts = iso.split('-').length;
  if (parts === 1) return iso;
  const length = options.length ?? 'long';
  const year = options.year ?? (length === 'long' || iso.slice(0, 4) !== today().slice(0, 4));
  const full = parts === 2 ? `${iso}-01` : iso;
  const text = new Intl.DateTimeFormat(localeOf(of), {
    timeZone: 'UTC',
    day: parts === 3 ? 'numeric' : undefined,
    month: length === 'long' ? 'long' : 'short',
    year: year || parts === 2 ? 'numeric' : undefined,
    weekday: options.weekday && parts === 3 ? 'long' : undefined,
  }).format(day(full));
  return of === 'fr' ? text.replace(/(^|\s)1(?=\s)/, (_, before: string) => `${before}1er`) : text;
}

/** How far a date is known: to the day, the month or the year. */
export function precision(iso: string): 'day' | 'month' | 'year' {
  return (['year', 'month', 'day'] as const)[iso.split('-').length - 1] ?? 'day';
}

/** "10 h 42" */
export function timeWords(instant: string): string {
  const at = new Date(instant);
  const minute = String(at.getMinutes()).padStart(2, '0');
  return t('frame-time', { hour: String(at.getHours()), minute });
}

/** "il y a 12 minutes", "hier à 18 h 30", "le 28 octobre à 15 h 20" */
export function sinceWords(instant: string, now = new Date()): string {
  const at = new Date(instant);
  const minutes = Math.max(0, Math.round((now.getTime() - at.getTime()) / 60_000));
  const relative = new Intl.RelativeTimeFormat(localeOf(language.current), { numeric: 'auto' });
  if (minutes < 1) return t('frame-just-now');
  if (minutes < 60) return relative.format(-minutes, 'minute');
  const days = daysBetween(civil(at), civil(now));
  if (days > 1)
    return t('frame-on-day-at', { day: dateWords(civil(at), { year: false }), time: timeWords(instant) });
  return t('frame-day-at', { day: relative.format(-days, 'day'), time: timeWords(instant) });
}

/** "aujourd’hui", "hier", "le 28 octobre" */
export function nearDay(iso: string): string {
  const days = daysBetween(iso, today());
  if (days > 1 || days < 0) return t('frame-on-day', { day: dateWords(iso, { year: false }) });
  return new Intl.RelativeTimeFormat(localeOf(language.current), { numeric: 'auto' }).format(-days, 'day');
}

/** The day of an instant on the clock of the computer. */
export function dayOf(instant: string): string {
  return civil(new Date(instant));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((day(to).getTime() - day(from).getTime()) / 86_400_000);
}

/** The day some days later, as ISO. */
export function plusDays(iso: string, days: number): string {
  return new Date(day(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

export function numberWords(value: number): string {
  return new Intl.NumberFormat(localeOf(language.current)).format(value);
}

/** "24/11/2026", in the order and with the signs of the language. */
export function dayFigures(iso: string, of: Language = language.current): string {
  return new Intl.DateTimeFormat(localeOf(of), {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(day(iso));
}

/** A day as it is typed: 24/11/2026, 24.11.26, 24-11 (this year), 2026-11-24. Null where it is none of the calendar. */
export function readDay(text: string, now = today()): string | null {
  const parts = text
    .trim()
    .split(/[\s./-]+/)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [year, month, date] =
    parts[0]!.length === 4 ? parts : [parts[2] ?? now.slice(0, 4), parts[1], parts[0]];
  const full = year!.length === 2 ? `20${year}` : year!;
  const iso = `${full}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

/**
 * A date as far as it is known, as it is typed: 31/3/2027, 3/2027, 2027, or as ISO. Told as ISO, to the day, month or year;
 * empty where nothing is typed, null where it is none of the calendar.
 */
export function readPartial(text: string, now = today()): string | null {
  const typed = text.trim();
  if (typed === '' || /^\d{4}$/.test(typed)) return typed;
  const inOrder = /^(?<month>\d{1,2})[\s./-]+(?<year>\d{4})$/.exec(typed);
  const known = (inOrder ?? /^(?<year>\d{4})-(?<month>\d\d)$/.exec(typed))?.groups;
  if (!known) return readDay(typed, now);
  const month = Number(known.month);
  return month >= 1 && month <= 12 ? `${known.year}-${String(month).padStart(2, '0')}` : null;
}

/** The same as one would type it: "31/03/2027", "03/2027", "2027". */
export function partialFigures(iso: string, of: Language = language.current): string {
  if (precision(iso) === 'day') return dayFigures(iso, of);
  const [year, month] = iso.split('-');
  return month ? `${month}/${year}` : iso;
}
