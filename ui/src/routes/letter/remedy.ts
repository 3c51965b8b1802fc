// What settles a notice: the desk's own act where it knows one, else the place where it is settled, each as a word for its
// button. Leaves the acts and the way to the place to the screen.
import type { Code, Notice, Part, Remedy } from '../../lib/generated/api';
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

/** Where a person settles what no single act settles. */
export type Door =
  | 'sender'
  | 'signatory'
  | 'letterhead'
  | 'signature'
  | 'recipient'
  | 'post'
  | 'exchange'
  | 'address'
  | 'language'
  | 'words'
  | 'paragraph'
  | 'enclosure'
  | 'date'
  | 'letter'
  | 'backup';

const DOORS: Record<Code, Door> = {
  'sender-missing': 'sender',
  'sender-is-example': 'sender',
  'sender-text-missing': 'sender',
  'signatory-function-missing': 'signatory',
  'letterhead-file-missing': 'letterhead',
  'face-missing': 'letterhead',
  'envelope-unmeasured': 'letterhead',
  'no-signatory': 'signature',
  'no-recipient': 'recipient',
  'no-holder': 'post',
  'mandate-ended': 'recipient',
  'mandate-later': 'date',
  'person-twice': 'recipient',
  'gender-unknown': 'post',
  'title-shortened': 'post',
  'title-editorial': 'post',
  'title-missing': 'post',
  'form-missing': 'words',
  'form-unsourced': 'post',
  'no-address': 'address',
  'address-proposed': 'address',
  'address-to-confirm': 'address',
  'address-other-language': 'address',
  'address-window': 'address',
  'language-not-accepted': 'language',
  'language-version-missing': 'language',
  'form-changed': 'words',
  'form-mismatch': 'words',
  'empty-subject': 'words',
  'empty-body': 'words',
  'empty-field': 'words',
  'unknown-field': 'words',
  'template-error': 'words',
  'link-refused': 'words',
  'block-unsupported': 'words',
  'text-language-differs': 'words',
  'missing-glyph': 'words',
  'right-to-left': 'words',
  'line-overfull': 'words',
  'paragraph-language-differs': 'paragraph',
  'letter-twice': 'exchange',
  'text-already-sent': 'exchange',
  'already-answered': 'exchange',
  'enclosure-missing': 'enclosure',
  'enclosure-changed': 'enclosure',
  'enclosure-too-large': 'enclosure',
  'annex-not-attached': 'enclosure',
  'dispatch-day-past': 'date',
  'dispatch-day-without-post': 'date',
  'reminder-other-holder': 'recipient',
  'reference-twice': 'letter',
  'changed-since-export': 'letter',
  'tracking-check-digit': 'letter',
  'tracking-unknown-form': 'letter',
  'tracking-used': 'letter',
  'folder-synchronised': 'backup',
};

export const doorOf = (notice: Pick<Notice, 'code'>): Door => DOORS[notice.code];

export const doorWord = (door: Door): string => t(`letter-door-${door}`);

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
