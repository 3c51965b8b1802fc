// Time from the start of a program to the first picture in its window, ours and an empty one in turn, on a screen of
// its own whose memory is a file. Needs Xvfb and both programs built: `benches/window` sees to it.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [ours, empty, desk, runs = '7'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'screen-'));
const number = 90 + Math.floor(Math.random() * 400);
const screen = spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x800x24', '-fbdir', folder], { stdio: 'ignore' });
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const bytes = Buffer.alloc(1280 * 800 * 4);

/** How many colours a coarse grid of the screen has, beside black and white. */
function colours() {
  const file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const read = readSync(file, bytes, 0, bytes.length, 4096);
  const seen = new Set();
  for (let at = 0; at + 4 <= read; at += 4 * 53) seen.add(bytes.readUInt32LE(at) & 0xffffff);
  seen.delete(0);
  seen.delete(0xffffff);
  return seen.size;
}

/** Milliseconds until the window shows at least so many colours. */
async function painted(program, words, wanted) {
  const before = colours();
  const start = performance.now();
  const running = spawn(program, words, { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${number}` } });
  while (colours() < before + wanted) {
    if (performance.now() - start > 30_000) throw new Error(`${program} showed nothing`);
    await wait(4);
  }
  const taken = performance.now() - start;
  running.kill('SIGKILL');
  await new Promise((done) => (running.exitCode ?? running.signalCode ? done() : running.on('exit', done)));
  await wait(400);
  return taken;
}

function say(name, taken) {
  const sorted = taken.toSorted((a, b) => a - b);
  console.log(`${name.padEnd(40)} ${sorted[0].toFixed(0)} ms least, ${sorted[sorted.length >> 1].toFixed(0)} ms median`);
  return sorted[sorted.length >> 1];
}

try {
  await wait(800);
  const taken = { ours: [], empty: [] };
  for (let run = 0; run <= Number(runs); run++) {
    const one = await painted(empty, [], 1);
    const other = await painted(ours, ['--desk', desk], 6);
    // The first of each warms the disk.
    if (run > 0) {
      taken.empty.push(one);
      taken.ours.push(other);
    }
  }
  const ratio = say('ours, to the first picture', taken.ours) / say('an empty window', taken.empty);
  console.log(`ratio of the medians ${ratio.toFixed(2)}`);
} finally {
  screen.kill();
  rmSync(folder, { recursive: true, force: true });
}
