// The frame around every view, and what a view may say to it.
export { alone, useAlone } from './alone.svelte';
export { compose, type Wish } from './compose.svelte';
export { desk } from './desk.svelte';
export { dropHere, useDrop, type Zone } from './drop.svelte';
export { tellsDue } from './due.svelte';
export { useStatus, type Fact, type Said } from './status.svelte';
export { eachUntilRefused } from './each';
export { dragsOut } from './lend';
export { inParts } from './part';
export { restoreDesk } from './restore';
export { sayRefused, step } from './undo';
export { default as ViewHead } from './ViewHead.svelte';
export { showsWork, works, type Work } from './work.svelte';
export { default as WorkLine } from './WorkLine.svelte';
