// One act done to several things.
import { together, type Call } from '../host';
import { sayRefused } from './undo';

/** Those for which it was done, as one step to take back; what stops it is said. */
export function eachUntilRefused<R>(
  rows: readonly R[],
  act: (row: R, call: Call) => Promise<unknown>,
): Promise<R[]> {
  return together(async (call) => {
    const done: R[] = [];
    try {
      for (const row of rows) {
        await act(row, call);
        done.push(row);
      }
    } catch (thrown) {
      sayRefused(thrown);
    }
    return done;
  });
}
