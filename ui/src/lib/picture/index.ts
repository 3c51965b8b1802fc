// Pictures to look at instead of reading: each with the table behind it, and a way to paper.
export type { Canvas } from './canvas';
export { default as ChainPicture } from './chain/ChainPicture.svelte';
export { isoOf, spanOf } from './day';
export type { Bar } from './file/bar';
export { default as FilePicture } from './file/FilePicture.svelte';
export { default as Legend } from './Legend.svelte';
export { default as Picture } from './Picture.svelte';
export { default as YearDrawing } from './year/YearDrawing.svelte';
export { default as YearTable } from './year/YearTable.svelte';
export * from './year/year';
