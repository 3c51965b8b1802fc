// The one act that settles a notice, as a word for its button. Leaves the acts to the screen.
import type { Notice, Part, Remedy } from '../../lib/generated/api';
import { t } from '../../lib/word';

const TEXT: readonly Part[] = ['subject', 'salutation', 'body', 'valediction'];

/** Whether it stands beside a line of the text. */
export function inText(place: { part: Part }): boolean {
  return TEXT.includes(place.part);
}

/** What tells one notice from another between two checks. */
export function keyOf(notice: Notice): string {
  const { part, block, start, field } = notice.where;
  return [notice.code, part, block, start, field, notice.message].join('|');
}

/** The name by which the words point to their notice in the margin. */
export function nameOf(notice: Notice): string {
  const { part, block, start } = notice.where;
  return ['notice', notice.code, part, block ?? 0, start ?? 0].join('-');
}

export function remedyWord(remedy: Remedy): string {
  return t(`letter-remedy-${remedy.act}`);
}

/** "2 points à vérifier, rien ne bloque" */
export function summary(notices: readonly Notice[]): { tone: 'block' | 'warn' | 'good'; text: string } {
  const count = (severity: Notice['severity']) => notices.filter((one) => one.severity === severity).length;
  const [block, warn] = [count('block'), count('warn')];
  if (block > 0) return { tone: 'block', text: t('letter-notices-block', { count: block }) };
  if (warn > 0) return { tone: 'warn', text: t('letter-notices-warn', { count: warn }) };
  return { tone: 'good', text: t('letter-notices-none') };
}
