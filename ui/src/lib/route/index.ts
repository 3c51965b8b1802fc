// Screens by address.
export { address, go, parse, route, type Place } from './route.svelte';
