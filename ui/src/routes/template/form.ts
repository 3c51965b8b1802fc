// What may stand between the braces of a template beside a field, by the name it is offered under.
import { t } from '../../lib/word';

export const FORMS = ['#if', '#unless', 'else', '/if', '/unless', 'own_paragraph'] as const;

export function formMeaning(form: (typeof FORMS)[number]): string {
  return t(`template-form-${form.replace('#', '').replace('/', 'end-').replace('_', '-')}`);
}
