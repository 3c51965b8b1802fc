// The nouns that questions over several of them rest on: a change of any asks them again.

/** Who holds what, where and how one writes to them. */
export const DIRECTORY = [
  'person',
  'organization',
  'post',
  'membership',
  'contact_detail',
  'competence',
  'form',
];

/** Campaigns, and how far their letters are. */
export const CAMPAIGNS = ['campaign', 'letter', 'dispatch', 'pending_dispatch'];

/** Letters and what became of them. */
export const LETTERS = ['letter', 'dispatch', 'archive', 'reply', 'pending_dispatch', 'follow_up', 'event'];
