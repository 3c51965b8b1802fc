// The way from the page to the desk, and what only the window can do.
export { call, together, type Answer, type Call, type Name, type Question } from './call';
export { asked, Asked } from './asked.svelte';
export { CAMPAIGNS, DIRECTORY, LETTERS } from './noun';
export { changes } from './changes.svelte';
export { asRefused, Refused } from './refusal';
export * from './window';
export { followFiles, type Held } from './drop';
export { areTooMany, ENDINGS, fileNameOf, misfits, type FileKind } from './file';
