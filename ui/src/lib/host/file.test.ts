// What is dropped on the window is taken as what the dialogs offer.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { areTooMany, ENDINGS, fileNameOf, misfits } from './file';

const shell = readFileSync(
  fileURLToPath(new URL('../../../../src-tauri/src/shell.rs', import.meta.url)),
  'utf8',
);

it('are the files that the dialogs of the window offer', () => {
  const choose = /fn choose_files[\s\S]*?\n {4}};/.exec(shell)![0];
  const offered: Record<string, string[]> = {};
  for (const [, names, filter] of choose.matchAll(
    /((?:Kind::\w+[ |]*)+)=> dialog([^;]*?)(?=,\n {8}Kind|,\n {4}})/g,
  )) {
    const [, endings = ''] = /&\[([^\]]*)\]/.exec(filter!) ?? [];
    for (const [, name] of names!.matchAll(/Kind::(\w+)/g))
      offered[name!.toLowerCase()] = [...endings.matchAll(/"(\w+)"/g)].map(([, ending]) => ending!);
  }
  expect(offered).toEqual(ENDINGS);
});

it('names a file by the last part of its path', () => {
  expect(fileNameOf('C:\\post\\preuve.pdf')).toBe('preuve.pdf');
  expect(fileNameOf('/home/a/preuve.pdf')).toBe('preuve.pdf');
});

it('tells which of them are not taken, however their endings are written', () => {
  expect(misfits(['/a/Preuve.PDF', '/a/photo.heic', '/a.pdf/nom', '/a/.png'], 'receipt')).toEqual([
    '/a/photo.heic',
    '/a.pdf/nom',
  ]);
  expect(misfits(['/a/photo.heic', '/a/nom'], 'enclosure')).toEqual([]);
});

it('takes several at once where they go with a letter', () => {
  expect(areTooMany(['/a', '/b'], 'enclosure')).toBe(false);
  expect(areTooMany(['/a', '/b'], 'reply')).toBe(true);
  expect(areTooMany(['/a'], 'reply')).toBe(false);
});
