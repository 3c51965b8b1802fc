// A file that can be dragged out of the window, into a mail or a folder.
import type { Attachment } from 'svelte/attachments';
import { lendFile } from '../host';

export interface Lent {
  /** Where the desk keeps it. */
  path: string;
  /** The name under which it arrives. */
  name: string;
}

/**
 * The element is dragged as that file. Where it lies has to be known when the drag begins: it is asked once the pointer
 * comes near.
 */
export function dragsOut(file: () => Lent): Attachment<HTMLElement> {
  return (element) => {
    const { path, name } = file();
    let address: string | null = null;
    const ask = () => {
      if (address === null)
        void lendFile(path, name).then(
          (lent) => (address = lent),
          () => undefined,
        );
    };
    const begin = (event: DragEvent) => {
      if (address === null || event.dataTransfer === null) return event.preventDefault();
      event.dataTransfer.effectAllowed = 'copy';
      event.dataTransfer.setData('text/uri-list', `${address}\r\n`);
    };
    element.draggable = true;
    element.addEventListener('pointerenter', ask);
    element.addEventListener('dragstart', begin);
    return () => {
      element.removeEventListener('pointerenter', ask);
      element.removeEventListener('dragstart', begin);
    };
  };
}
