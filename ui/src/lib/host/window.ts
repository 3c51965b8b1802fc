// What only the window can do: its file dialogs, its title, the system's programs. Leaves the desk to `call`.
import type { Language } from '../generated/api';
import { askWindow } from './call';
import type { FileKind } from './file';

/** The path the person chose to write to, or null. */
export async function chooseSave(file_name: string): Promise<string | null> {
  return (await askWindow('window.choose_save', { file_name })) as string | null;
}

/** The folder the person chose to write to, or null. */
export async function chooseFolder(): Promise<string | null> {
  return (await askWindow('window.choose_folder', {})) as string | null;
}

/** The paths the person chose; empty where they chose none. */
export async function chooseFiles(kind: FileKind): Promise<string[]> {
  return ((await askWindow('window.choose_files', { kind })) as string[] | null) ?? [];
}

/**
 * Opens a file of the desk in the system's program for it. With a name, as a copy of that name: kept files are named by
 * their sum, and a person would not know them again.
 */
export async function openFile(path: string, name?: string): Promise<void> {
  await askWindow('window.open', { path, name });
}

/**
 * What became of a file that was to be printed: sent to the printer or not by the desktop's own dialog, or, where there is
 * none, opened in the system's program for it, which prints it.
 */
export type Printed = 'sent' | 'cancelled' | 'opened';

export async function printFile(path: string, name?: string): Promise<Printed> {
  return ((await askWindow('window.print', { path, name })) as Printed | null) ?? 'opened';
}

/** Opens an address of the web or of mail in the system's program. */
export async function openLink(href: string): Promise<void> {
  await askWindow('window.open_link', { href });
}

/**
 * Words are checked by the dictionaries of this language from now on, or not at all. Those there are on this machine, or
 * null where a browser stands in for the window and checks by itself.
 */
export async function spellIn(language: Language | null): Promise<string[] | null> {
  try {
    const answer = (await askWindow('window.spelling', { language })) as { languages: string[] } | null;
    return answer?.languages ?? null;
  } catch {
    return null;
  }
}

/** Told by the system, wherever the window is. */
export async function notify(title: string, body: string): Promise<void> {
  await askWindow('window.notify', { title, body });
}

/** One line of the system's menu, with its keys as a person reads them. */
export interface MenuLine {
  id: string;
  label: string;
  keys: string | null;
}

export interface MenuColumn {
  label: string;
  /** null: a rule between two groups. */
  lines: (MenuLine | null)[];
}

/** Puts the menu in the system's place, instead of the one that was there. */
export async function setMenu(menus: MenuColumn[]): Promise<void> {
  await askWindow('window.set_menu', { menus });
}

/** Only these lines of the menu act now. */
export async function enableMenu(ids: string[]): Promise<void> {
  await askWindow('window.enable_menu', { ids });
}

/** Calls with the line that was chosen in the menu; gives back what ends it. */
export function followMenu(chosen: (id: string) => void): () => void {
  const hear = (event: Event) => chosen((event as CustomEvent<string>).detail);
  addEventListener('plaidoyer-menu', hear);
  return () => removeEventListener('plaidoyer-menu', hear);
}

/** Closes the window, as the system's own button does. */
export async function closeWindow(): Promise<void> {
  await askWindow('window.close', {});
}

/** Puts the file on the clipboard under this name, to be pasted into a mail; false where this system cannot. */
export async function copyFile(path: string, name?: string): Promise<boolean> {
  return (await askWindow('window.copy_file', { path, name })) === true;
}

/** The address of a copy of the file under this name, which another program may take; null where there is none. */
export async function lendFile(path: string, name: string): Promise<string | null> {
  return (await askWindow('window.lend_file', { path, name })) as string | null;
}

/** How much of a long work is done, in percent, for the program's sign in the task bar; null: nothing is going on. */
export async function showProgress(percent: number | null): Promise<void> {
  // A task bar that shows nothing is no reason to stop anything.
  await askWindow('window.progress', { percent }).catch(() => undefined);
}

/** The size of everything in the window, in percent. */
export async function setZoom(percent: number): Promise<void> {
  await askWindow('window.set_zoom', { percent });
}

/** "Relance, 2026/051 – Lettres – Tréteaux" */
export function setTitle(title: string) {
  document.title = title;
  // A title bar that cannot be written is no reason to stop anything.
  askWindow('window.set_title', { title }).catch(() => undefined);
}
