// The places of the window, in their order: each has an icon, a name and a key. One with nothing behind it is not here.
import BookOpen from '@lucide/svelte/icons/book-open';
import FileCode2 from '@lucide/svelte/icons/file-code-2';
import Layers from '@lucide/svelte/icons/layers';
import Landmark from '@lucide/svelte/icons/landmark';
import PenLine from '@lucide/svelte/icons/pen-line';
import Sun from '@lucide/svelte/icons/sun';
import type { Icon } from '../component/icon';

export interface PlaceOfWindow {
  noun: string;
  icon: Icon;
  keys: string;
  /** Screens that belong to it. */
  holds: string[];
}

export const PLACES: readonly PlaceOfWindow[] = [
  { noun: 'today', icon: Sun, keys: 'Ctrl 1', holds: ['today'] },
  { noun: 'letters', icon: PenLine, keys: 'Ctrl 2', holds: ['letters', 'letter'] },
  { noun: 'campaign', icon: Layers, keys: 'Ctrl 3', holds: ['campaign'] },
  { noun: 'directory', icon: Landmark, keys: 'Ctrl 4', holds: ['directory'] },
  { noun: 'archive', icon: BookOpen, keys: 'Ctrl 5', holds: ['archive'] },
  { noun: 'template', icon: FileCode2, keys: 'Ctrl 6', holds: ['template'] },
];

/** Screens of three panes leave the navigation only its icons. */
export const WITH_RAIL: readonly string[] = ['letter', 'campaign', 'archive', 'template', 'setting'];
