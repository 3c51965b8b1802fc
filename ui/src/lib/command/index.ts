// Commands: one table, the keys they have now, and who answers them now.
export { bindings, keysOf, keyWords, listLetters, mac, type Wish } from './binding.svelte';
export { commands, pressKey, useCommands, type Acts } from './command.svelte';
export { caps, capWords, readKeys } from './key';
export { COMMANDS, isChangeable, messageOf, type Command, type Group } from './table';
