// F6 goes round the panes: navigation, head, panes from left to right, status. A pane is whatever bears `data-pane`.

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [contenteditable=true], [tabindex="0"]';

const last = new WeakMap<Element, HTMLElement>();

/** Call with every focus: each pane remembers where it was left. */
export function rememberFocus(event: FocusEvent) {
  const target = event.target as HTMLElement;
  const pane = target.closest?.('[data-pane]');
  if (pane) last.set(pane, target);
}

/** So many frames a list may take to be there. */
const PATIENCE = 90;

/** A place that was gone to by a key is used by keys: its list has the focus, unless something else took it meanwhile. */
export function enterList() {
  const before = document.activeElement;
  let left = PATIENCE;
  const look = () => {
    const now = document.activeElement;
    const taken = now !== before && now !== document.body && now?.isConnected;
    if (taken || (left -= 1) < 0) return;
    const row = document.querySelector<HTMLElement>(
      '[data-pane=list] :is([role=option], [role=row])[tabindex="0"]',
    );
    if (row && row !== before) row.focus();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export function movePane(by: 1 | -1) {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null && pane.querySelector(FOCUSABLE),
  );
  if (panes.length === 0) return;
  const now = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[now < 0 ? 0 : (now + by + panes.length) % panes.length]!;
  const kept = last.get(next);
  const target = kept?.isConnected && next.contains(kept) ? kept : next.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
