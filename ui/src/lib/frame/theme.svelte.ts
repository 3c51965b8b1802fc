// How the window looks on this machine: scheme, density, colour of the sheet. `public/theme.js` sets the scheme first.
import { Remembered } from '../remembered.svelte';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'normal' | 'relaxed';
export type PaperLook = 'dimmed' | 'white';

export const theme = new Remembered<Theme>('theme', 'system');
export const density = new Remembered<Density>('density', 'normal');
export const paper = new Remembered<PaperLook>('paper', 'dimmed');

/** Call once, while the window starts. */
export function followTheme() {
  $effect(() => {
    const root = document.documentElement.dataset;
    if (theme.current === 'system') delete root.theme;
    else root.theme = theme.current;
    root.density = density.current;
    root.paper = paper.current;
  });
}
