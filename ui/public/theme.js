// What the first paint needs to know: the colour scheme, and how wide the navigation was when the window was left. A file of
// its own, since the content policy allows no inline script.
try {
  const kept = (name) => JSON.parse(localStorage.getItem(name) || 'null');
  const root = document.documentElement.dataset;
  const theme = kept('theme') || 'system';
  if (theme !== 'system') root.theme = theme;
  const side = kept('side');
  if (side) root.side = side;
} catch {
  // Storage that cannot be read leaves the scheme to the system.
}
