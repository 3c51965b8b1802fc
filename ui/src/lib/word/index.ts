// Words, dates and numbers in the language of the person at the desk.
export { language, LANGUAGES, localeOf, ownName } from './language.svelte';
export { knows, learn, speak, t, tell, type Words } from './word.svelte';
export * from './date';
export { pieces, type Piece } from './pieces';
export { tied } from './tied';
