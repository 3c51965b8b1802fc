// Who stands in the directory already under a name that is entered. Leaves the question to the form.
import type { PersonId } from '../../lib/generated/api';
import { call } from '../../lib/host';
import { t } from '../../lib/word';

export interface Namesake {
  id: PersonId;
  name: string;
  /** The office they hold now, or that they hold none. */
  title: string;
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Accents and capitals are forgiven. */
export async function namesakes(name: string): Promise<Namesake[]> {
  const { people, holders } = await call('directory.search', { text: name });
  return people
    .filter((one) => fold(one.name) === fold(name))
    .map((one) => ({
      id: one.id,
      name: one.name,
      title:
        holders.find((holder) => holder.person === one.id)?.shown_title ?? t('directory-merge-no-office'),
    }));
}
