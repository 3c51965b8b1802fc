// What scrolls behind a dialog, while the dialog is open. Scroll bars that take no room are drawn over everything by
// WebKitGTK, in a second pass: a dialog that stands above them too. So what is behind it has none until it is closed.
// Nothing moves by that. Bars that take room are drawn in their place, under the dialog, and stay.

/** Marks what scrolls behind the dialog; `base.css` takes its bars away. What is returned gives them back. */
export function hideBars(dialog: HTMLElement): () => void {
  const behind = [...document.querySelectorAll<HTMLElement>('body :not(svg, svg *)')].filter(
    (one) => !dialog.contains(one) && !('behind' in one.dataset) && scrollsUnderBars(one),
  );
  for (const one of behind) one.dataset.behind = '';
  return () => behind.forEach((one) => delete one.dataset.behind);
}

function scrollsUnderBars(one: HTMLElement): boolean {
  if (one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth) return false;
  const style = getComputedStyle(one);
  if (!/auto|scroll/.test(style.overflow)) return false;
  const edge = (...sides: string[]) => sides.reduce((sum, width) => sum + parseFloat(width), 0);
  return (
    one.offsetWidth - one.clientWidth <= edge(style.borderLeftWidth, style.borderRightWidth) &&
    one.offsetHeight - one.clientHeight <= edge(style.borderTopWidth, style.borderBottomWidth)
  );
}
