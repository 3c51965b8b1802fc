// The wish to write a letter, said anywhere: Ctrl N, "Écrire" beside a post, a template. Leaves the asking
// (recipient, template, language) to the overlay of `routes/recipient`.
import type { LetterId, PostId } from '../generated/api';

export interface Wish {
  /** Written to this post; none: the person chooses. */
  post?: PostId;
  template?: string;
  competence?: string;
  /** The sent letter it follows on. */
  answers?: LetterId;
  /** What is looked for at once. */
  text?: string;
  /** Path of a list of recipients to begin with, instead of a choice of them. */
  list?: string;
}

class Compose {
  wish = $state.raw<Wish | null>(null);

  open(wish: Wish = {}) {
    this.wish = wish;
  }

  close() {
    this.wish = null;
  }
}

export const compose = new Compose();
