// The places of the window, in their order: each has an icon, a name and a command. One with nothing behind it is not here.
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
  /** Screens that belong to it. */
  holds: string[];
}

export const PLACES: readonly PlaceOfWindow[] = [
  { noun: 'today', icon: Sun, holds: ['today'] },
  { noun: 'letters', icon: PenLine, holds: ['letters', 'letter'] },
  { noun: 'campaign', icon: Layers, holds: ['campaign'] },
  { noun: 'directory', icon: Landmark, holds: ['directory'] },
  { noun: 'archive', icon: BookOpen, holds: ['archive'] },
  { noun: 'template', icon: FileCode2, holds: ['template'] },
];

/** Screens of three panes leave the navigation only its icons. */
export const WITH_RAIL: readonly string[] = ['letter', 'campaign', 'archive', 'template', 'setting'];
