// The manual in French: a part of the page by itself, fetched when the manual is read in French.
export const sources = import.meta.glob<string>('../../../../../locales/manual/fr/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const pictures = import.meta.glob<string>('../../../../../locales/manual/fr/picture/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});
