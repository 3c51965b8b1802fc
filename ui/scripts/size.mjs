// How much the page reads before its first picture: what index.html names and what that imports, the words of one
// language, the screen of today, and what may open over it at once. Fails above the bound. Fonts are apart: they come
// after the first words.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const BOUND = 150_000;
const OVER = ['src/lib/frame/Palette.svelte', 'src/lib/frame/SearchEverywhere.svelte'];
const root = fileURLToPath(new URL('..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'plaidoyer-size-'));

try {
  await build({
    root,
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, manifest: true, reportCompressedSize: false },
  });
  if (!(await tell())) process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function tell() {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  const page = new Set([...named(), ...filesOf(manifest, 'index.html')]);
  const further = (...keys) =>
    [...new Set(keys.flatMap((key) => [...filesOf(manifest, key)]))].filter((file) => !page.has(file));
  const parts = (pattern) =>
    Object.keys(manifest)
      .filter((key) => pattern.test(key))
      .map((key) => ({ key, bytes: sum(further(key)) }))
      .sort((one, other) => other.bytes - one.bytes);

  const words = parts(/^src\/lib\/word\/message-\w+\.ts$/);
  const screens = parts(/^src\/routes\/\w+\/Screen\.svelte$/);
  const overlays = parts(/^src\/routes\/\w+\/Overlay\.svelte$/).map(({ key }) => key);
  const first = further(words[0].key, 'src/routes/today/Screen.svelte', ...OVER, ...overlays);

  say(sum(page), 'index.html');
  for (const { key, bytes } of [...words, ...screens]) say(bytes, `further for ${key}`);
  say(sum(further(...OVER, ...overlays)), 'further for what may open over a screen');
  const bytes = sum(page) + sum(first);
  say(bytes, `before the first picture; at most ${kilobytes(BOUND)}`);
  return bytes <= BOUND;
}

/** Scripts and styles that index.html names itself. */
function named() {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
}

/** A part of the manifest with all it imports, and their styles. */
function filesOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, css = [], imports = [] } = manifest[key];
  return new Set([file, ...css, ...imports.flatMap((one) => [...filesOf(manifest, one, seen)])]);
}

function sum(files) {
  return [...files].reduce((bytes, file) => bytes + gzipSync(readFileSync(join(out, file))).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function say(bytes, what) {
  console.log(`${kilobytes(bytes).padStart(9)}  ${what}`);
}
