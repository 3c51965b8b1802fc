// The directory as rows under the names of governments, in the order the desk gives. Leaves drawing to List.
import type { RowGroup } from '../../lib/component';
import type { AddressState, DirectorySearch, Language } from '../../lib/generated/api';

export interface Entry {
  /** Id of a post, a person or an organization. */
  id: string;
  kind: 'post' | 'vacant' | 'person' | 'organization';
  name: string;
  title: string;
  titleLanguage?: Language;
  competences: string[];
  address?: AddressState;
}

export interface Headings {
  people: string;
  organizations: string;
  vacant: string;
}

/** Posts under their government; a vacant one stands among them, and says so. */
export function rowsOf(answer: DirectorySearch, searched: boolean, headings: Headings): RowGroup<Entry>[] {
  const groups = new Map<string, RowGroup<Entry>>();
  const into = (key: string, title: string) => {
    const group = groups.get(key) ?? { key, title, rows: [] };
    groups.set(key, group);
    return group.rows;
  };
  for (const holder of answer.holders) {
    into(holder.government, holder.government_name).push({
      id: holder.post,
      kind: 'post',
      name: `${holder.given_name} ${holder.family_name}`.trim(),
      title: holder.shown_title,
      titleLanguage: holder.shown_title_language,
      competences: holder.competences,
      address: holder.address_state,
    });
  }
  for (const vacant of answer.vacant) {
    into(vacant.government, vacant.government_name).push({
      id: vacant.post,
      kind: 'vacant',
      name: headings.vacant,
      title: vacant.title,
      titleLanguage: vacant.title_language,
      competences: [],
    });
  }
  const others = [...groups.values()];
  if (!searched) return others;
  return [...others, ...people(answer, headings), ...organizations(answer, headings)];
}

/** People who hold nothing today are found by their name alone. */
function people(answer: DirectorySearch, headings: Headings): RowGroup<Entry>[] {
  const rows = answer.people.map((person) => plain('person', person.id, person.name));
  return rows.length > 0 ? [{ key: '-people', title: headings.people, rows }] : [];
}

function organizations(answer: DirectorySearch, headings: Headings): RowGroup<Entry>[] {
  const rows = answer.organizations.map((one) => plain('organization', one.id, one.name));
  return rows.length > 0 ? [{ key: '-organizations', title: headings.organizations, rows }] : [];
}

function plain(kind: Entry['kind'], id: string, name: string): Entry {
  return { id, kind, name, title: '', competences: [] };
}
