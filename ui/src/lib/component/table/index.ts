// One table for every list: what a screen gives it and keeps of it.
export { default as Table } from './Table.svelte';
export type { Column } from './column';
export type { Group } from './slot';
export { Ticks } from './tick.svelte';
export { TableView, type Sort } from './view.svelte';
