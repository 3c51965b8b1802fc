// Files of the person: what they are called, and which are taken for what. The dialogs of the window offer the same ones
// (`choose_files` in the shell); a test compares them. Leaves what is in a file to the desk.

export type FileKind = 'enclosure' | 'receipt' | 'reply' | 'backup' | 'list' | 'picture' | 'font';

/** Endings that are taken; none: any. */
export const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  enclosure: [],
  receipt: ['pdf', 'jpg', 'jpeg', 'png'],
  reply: [],
  backup: ['backup'],
  list: ['csv', 'tsv', 'txt', 'xlsx', 'ods', 'vcf'],
  picture: ['png', 'svg'],
  font: ['ttf', 'otf'],
};

/** Of these several are taken at once. */
const SEVERAL: readonly FileKind[] = ['enclosure'];

export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Of these files those that are not taken for that. */
export function misfits(paths: readonly string[], kind: FileKind): string[] {
  const endings = ENDINGS[kind];
  return endings.length === 0 ? [] : paths.filter((path) => !endings.includes(endingOf(path)));
}

/** Whether so many files are more than are taken for that. */
export const areTooMany = (paths: readonly string[], kind: FileKind): boolean =>
  paths.length > 1 && !SEVERAL.includes(kind);

function endingOf(path: string): string {
  return fileNameOf(path).split('.').slice(1).at(-1)?.toLowerCase() ?? '';
}
