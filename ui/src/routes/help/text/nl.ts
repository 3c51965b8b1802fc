// The manual in Dutch: a part of the page by itself, fetched when the manual is read in Dutch.
export const sources = import.meta.glob<string>('../../../../../locales/manual/nl/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const pictures = import.meta.glob<string>('../../../../../locales/manual/nl/picture/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});
