// In which language what is written is checked, on this machine.
export { spelling } from './spelling.svelte';
