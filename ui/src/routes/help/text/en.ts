// The manual in English: a part of the page by itself, fetched when the manual is read in English.
export const sources = import.meta.glob<string>('../../../../../locales/manual/en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const pictures = import.meta.glob<string>('../../../../../locales/manual/en/picture/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});
