// Files held over the window, or dropped on it, with the paths they lie at. A browser that stands in for the window tells
// names only: the test host knows where such files lie. Leaves what becomes of them to whoever follows.
import { isTauri } from '@tauri-apps/api/core';
import { askWindow } from './call';

/** Places in pixels of the page, from its top left corner. */
export type Held =
  | { kind: 'over'; x: number; y: number }
  | { kind: 'dropped'; x: number; y: number; paths: string[] }
  | { kind: 'gone' };

/** Gives back what ends it. */
export function followFiles(held: (files: Held) => void): () => void {
  return isTauri() ? followWindow(held) : followPage(held);
}

function followWindow(held: (files: Held) => void): () => void {
  const hear = (event: Event) => held((event as CustomEvent<Held>).detail);
  addEventListener('plaidoyer-files', hear);
  return () => removeEventListener('plaidoyer-files', hear);
}

function followPage(held: (files: Held) => void): () => void {
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!brings(event)) return;
    event.preventDefault();
    held({ kind: 'over', x: event.clientX, y: event.clientY });
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) held({ kind: 'gone' });
  };
  const drop = async (event: DragEvent) => {
    if (!brings(event)) return;
    event.preventDefault();
    const { clientX: x, clientY: y } = event;
    const names = [...(event.dataTransfer?.files ?? [])].map((file) => file.name);
    const paths = (await askWindow('window.dropped', { names })) as string[];
    held({ kind: 'dropped', x, y, paths });
  };
  const hear = (event: DragEvent) => void drop(event);
  addEventListener('dragover', over);
  addEventListener('dragleave', leave);
  addEventListener('drop', hear);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', leave);
    removeEventListener('drop', hear);
  };
}
