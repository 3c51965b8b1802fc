// What becomes of the recipients of a campaign that is looked up as of another day.
import type { CampaignLetter, Language } from '../../lib/generated/api';

export interface ChangedRecipient {
  post: string;
  title: string;
  title_language: Language;
  /** Who held the office before and who holds it now; null: nobody. */
  before: string | null;
  after: string | null;
  /** Where the letter changes its language. */
  languages: [Language, Language] | null;
}

/** In the order of the list; letters that left stay as they are and are not among them. */
export function changedRecipients(
  before: readonly CampaignLetter[],
  after: readonly CampaignLetter[],
): ChangedRecipient[] {
  const now = new Map(after.map((row) => [row.post, row]));
  return before.flatMap((was) => {
    const is = now.get(was.post);
    if (!is || was.state === 'sent') return [];
    const languages: [Language, Language] | null = was.lang === is.lang ? null : [was.lang, is.lang];
    if (was.person === is.person && !languages) return [];
    const { post, title, title_language } = is;
    return [{ post, title, title_language, before: was.person, after: is.person, languages }];
  });
}
