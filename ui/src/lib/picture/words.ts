// Months and weekdays by their names, as the language of the person has them. Leaves days to `lib/word`.
import { language, localeOf } from '../word';

type Length = 'long' | 'short' | 'narrow';

const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeOf(language.current), { timeZone: 'UTC', ...options }).format(
    new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`),
  );

/** "octobre", "oct." */
export const monthName = (iso: string, length: Length = 'short') => format(iso, { month: length });

/** "octobre 2026" */
export const monthOfYear = (iso: string) => format(iso, { month: 'long', year: 'numeric' });

/** "lun.", "lundi" */
export const weekdayName = (iso: string, length: Length = 'short') => format(iso, { weekday: length });
