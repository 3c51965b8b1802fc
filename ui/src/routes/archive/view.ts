// Views of the register that were kept: where they belong, and how they are read back.
import type { View } from '../../lib/generated/api';
import type { Filter } from './filter';

/** The place of the window they are kept for. */
export const PLACE = 'register';

/** A view kept by another program may hold what this one does not know: what cannot be read filters nothing. */
export function filterOf(view: View): Filter {
  try {
    return JSON.parse(view.filter) as Filter;
  } catch {
    return {};
  }
}
