// The second line of a template in the list: its languages, and which of the three a template of the house lacks.
import type { Language, TemplateRow } from '../../lib/generated/api';
import { language, LANGUAGES, localeOf, t } from '../../lib/word';

/** The languages of the country; English is a courtesy. */
const OWED: readonly Language[] = ['fr', 'nl', 'de'];

/** "fr, nl, de" */
export function languageWords(row: TemplateRow): string {
  return LANGUAGES.filter((one) => row.languages.includes(one)).join(', ');
}

export function missing(row: TemplateRow): Language[] {
  return row.supplied ? [] : OWED.filter((one) => !row.languages.includes(one));
}

/** "allemand absent"; null where none is missing. */
export function missingWords(row: TemplateRow): string | null {
  const absent = missing(row).map((one) => t(`language-${one}`));
  if (absent.length === 0) return null;
  const languages = new Intl.ListFormat(localeOf(language.current)).format(absent);
  return t('template-missing', { count: absent.length, languages });
}
