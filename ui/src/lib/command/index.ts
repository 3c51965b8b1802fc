// Commands: one table, the keys they have now, and who answers them now.
export { bindings, keysOf, keyWords, listLetters, mac, type Wish } from './binding.svelte';
export {
  commands,
  givable,
  giveCommand,
  pressKey,
  useCommands,
  useDialog,
  type Acts,
} from './command.svelte';
export { caps, capWords, firstOf, readKeys } from './key';
export { EDITING, menusOn, type Menu, type MenuName } from './menu';
export { COMMANDS, isChangeable, messageOf, type Command, type Group } from './table';
