// The manual in German: a part of the page by itself, fetched when the manual is read in German.
export const sources = import.meta.glob<string>('../../../../../locales/manual/de/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const pictures = import.meta.glob<string>('../../../../../locales/manual/de/picture/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});
