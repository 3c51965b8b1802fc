// What only the window can do: its file dialogs, its title, the system's programs. Leaves the desk to `call`.
import type { Language } from '../generated/api';
import { askWindow } from './call';

/** The path the person chose to write to, or null. */
export async function chooseSave(file_name: string): Promise<string | null> {
  return (await askWindow('window.choose_save', { file_name })) as string | null;
}

/** The folder the person chose to write to, or null. */
export async function chooseFolder(): Promise<string | null> {
  return (await askWindow('window.choose_folder', {})) as string | null;
}

export type FileKind = 'enclosure' | 'receipt' | 'reply' | 'backup' | 'list' | 'picture' | 'font';

/** The paths the person chose; empty where they chose none. */
export async function chooseFiles(kind: FileKind): Promise<string[]> {
  return ((await askWindow('window.choose_files', { kind })) as string[] | null) ?? [];
}

/** Opens a file of the desk in the system's program for it. */
export async function openFile(path: string): Promise<void> {
  await askWindow('window.open', { path });
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

/** "Relance, 2026/051 – Lettres – Tréteaux" */
export function setTitle(title: string) {
  document.title = title;
  // A title bar that cannot be written is no reason to stop anything.
  askWindow('window.set_title', { title }).catch(() => undefined);
}
