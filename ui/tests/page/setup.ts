// Builds what the page tests stand on: the page itself and the test host. Both are quick where nothing changed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = fileURLToPath(new URL('../..', import.meta.url));

export default function setup() {
  const page = mkdtempSync(join(tmpdir(), 'plaidoyer-built-'));
  process.env.PLAIDOYER_TEST_PAGE = page;
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', page], {
    cwd: ui,
    stdio: 'inherit',
  });
  if (!process.env.PLAIDOYER_TEST_HOST)
    execFileSync('cargo', ['build', '--quiet', '--package', 'tests', '--bin', 'host'], {
      cwd: `${ui}/..`,
      stdio: 'inherit',
    });
  return () => rmSync(page, { recursive: true, force: true });
}
