// The size of everything. The window itself is magnified, so that a page at 200 % is laid out as one half as wide.
import { setZoom } from '../host';
import { Remembered } from '../remembered.svelte';
import { sayRefused } from './undo';

const STEPS = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];
const remembered = new Remembered('zoom', 100);

export const zoom = {
  get percent() {
    return remembered.current;
  },
  by(step: 1 | -1) {
    const at = STEPS.findIndex((percent) => percent >= remembered.current);
    set(STEPS[Math.max(0, Math.min(STEPS.length - 1, at + step))] ?? 100);
  },
  steps: STEPS,
  to: set,
  reset: () => set(100),
  apply: () => set(remembered.current),
};

function set(percent: number) {
  remembered.current = percent;
  void setZoom(percent).catch(sayRefused);
}
