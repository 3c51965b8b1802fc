// Sets the colour scheme before the first paint. A file of its own, since the content policy allows no inline script.
try {
  const theme = JSON.parse(localStorage.getItem('theme') || '"system"');
  if (theme !== 'system') document.documentElement.dataset.theme = theme;
} catch {
  // Storage that cannot be read leaves the scheme to the system.
}
