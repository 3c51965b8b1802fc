// What a chip shows of its field: the value of today, or a hole named by what is missing.
import type { Field, VersionView } from '../../../lib/generated/api';
import { t } from '../../../lib/word';
import type { Shown } from '../editor/chip';

export function shownOf(name: string, version: VersionView | undefined, fields: readonly Field[]): Shown {
  const field = fields.find((one) => one.name === name)?.meaning ?? name;
  const value = version?.values[name];
  if (value) return { text: value, hole: false, name: t('editor-chip', { field, value }) };
  // The first words of its meaning; the whole is said on opening it.
  const short = field.split(/[\u00a0\u202f ]*[:;,(]/)[0] ?? field;
  return { text: short, hole: true, name: t('editor-chip-hole', { field }) };
}
