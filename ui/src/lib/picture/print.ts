// Lays one picture on a sheet of its own and has it printed. The sheet stands beside the window until the print is made.
import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import Sheet from './Sheet.svelte';

let laid: Record<string, unknown> | null = null;
/** What had the focus: it loses it while the window around it is not there. */
let held: Element | null = null;

export function printSheet(props: ComponentProps<typeof Sheet>) {
  takeAway();
  held = document.activeElement;
  laid = mount(Sheet, { target: document.body, props });
  document.documentElement.classList.add('printing');
  flushSync();
  // Some windows print after they were asked to, and say only then that they are done.
  addEventListener('afterprint', takeAway, { once: true });
  window.print();
}

function takeAway() {
  removeEventListener('afterprint', takeAway);
  document.documentElement.classList.remove('printing');
  if (laid) void unmount(laid);
  laid = null;
  if (held instanceof HTMLElement && document.activeElement === document.body) held.focus();
  held = null;
}
