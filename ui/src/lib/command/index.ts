// Commands: one table, its keys, and who answers them now.
export { commands, mac, pressKey, useCommands, type Acts } from './command.svelte';
export { caps, readKeys } from './key';
export { COMMANDS, messageOf, type Command, type Group } from './table';
