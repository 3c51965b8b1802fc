// What a reply does to the reminders of its letter, before it is noted.
import type { FollowUp, ReplyKind } from '../../lib/generated/api';
import { dateWords, t } from '../../lib/word';

export const dayOfStep = (step: FollowUp) => step.snoozed_to ?? step.due;

/** The next step that still waits, of whatever kind. */
export function nextStep(steps: readonly FollowUp[]): FollowUp | undefined {
  return steps
    .filter((step) => step.state === 'waiting')
    .sort((one, other) => dayOfStep(one).localeCompare(dayOfStep(other)))[0];
}

/** The next reminder that still waits; what expects an acknowledgement is none. */
export function nextReminder(steps: FollowUp[]): FollowUp | undefined {
  return nextStep(steps.filter((step) => step.step > 0));
}

/** "La relance du 22 décembre reste prévue." */
export function effectWords(kind: ReplyKind, steps: FollowUp[]): string {
  const next = nextReminder(steps);
  if (!next) return t('reply-effect-none');
  const day = dateWords(dayOfStep(next), { year: false });
  const goesOn = kind === 'acknowledgement' || kind === 'other';
  return t(goesOn ? 'reply-effect-stands' : 'reply-effect-stops', { day });
}
