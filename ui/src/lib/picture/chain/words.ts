// What a step of a chain is and how far it is, in the words of the person.
import type { Channel } from '../../generated/api';
import { dateWords, t } from '../../word';
import type { LeftOut, Step } from './chain';

/** "mise à la poste", "première relance" */
export function stepWords(step: Step, channel: Channel): string {
  return step.step === undefined ? t(`picture-dispatch-${channel}`) : t('today-step', { step: step.step });
}

/** "en retard", "reportée au 2 décembre" */
export function stateWords(step: Step): string {
  if (step.state === 'sent') return '';
  const of = step.step === 0 ? 'acknowledgement' : 'reminder';
  return t(`picture-state-${step.state}`, { of, day: step.to ? dateWords(step.to, { year: false }) : '' });
}

/** "Toussaint, 1er novembre", "Congé, 24 décembre – 1er janvier" */
export function daysWords({ from, until }: LeftOut): string {
  if (from === until) return dateWords(from, { length: 'short' });
  return t('register-period', {
    from: dateWords(from, { length: 'short' }),
    until: dateWords(until, { length: 'short' }),
  });
}
