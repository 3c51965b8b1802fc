// The plugin brings no types of its own.
declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  const notes: (markdown: MarkdownIt) => void;
  export default notes;
}
