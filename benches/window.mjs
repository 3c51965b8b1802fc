// Time from the start of a program to what its window shows, and its memory at rest, ours and an empty one in turn, on a
// screen of its own whose memory is a file. Needs Xvfb and both programs built: `benches/window` sees to it.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [ours, empty, desk, runs = '7'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'screen-'));
const number = 90 + Math.floor(Math.random() * 400);
const screen = spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x800x24', '-fbdir', folder], { stdio: 'ignore' });
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const bytes = Buffer.alloc(1280 * 800 * 4);

/** How often a coarse grid of the screen has each colour, beside black and white. */
function colours() {
  const file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const read = readSync(file, bytes, 0, bytes.length, 4096);
  closeSync(file);
  const seen = new Map();
  for (let at = 0; at + 4 <= read; at += 4 * 53) {
    const colour = bytes.readUInt32LE(at) & 0xffffff;
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  seen.delete(0);
  seen.delete(0xffffff);
  return seen;
}

/** The one colour of the empty window (`benches/empty/page`). */
const EMPTY = 0x336699;
/** So many places of the grid have it: a window, and not the edge of one. */
const MUCH = 500;
const isPicture = (seen) => seen.size >= 12;
const has = (colour, places) => (seen) => (seen.get(colour) ?? 0) >= places;

/** Megabytes of a program and of all that it started, each page shared with others counted in part (`Pss`). */
function memory(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, parent] = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'));
      children.set(parent, [...(children.get(parent) ?? []), name]);
    } catch {
      // It has ended since.
    }
  }
  const all = [String(pid)];
  for (const one of all) all.push(...(children.get(one) ?? []));
  const kilobytes = all.map((one) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))[1]);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Milliseconds until each of these is seen on the screen, one after the other, and the memory once it has come to rest. */
async function started(program, words, ...sights) {
  const start = performance.now();
  const running = spawn(program, words, { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${number}` } });
  const taken = [];
  for (const sees of sights) {
    while (!sees(colours())) {
      if (performance.now() - start > 30_000) throw new Error(`${program} showed nothing`);
      await wait(4);
    }
    taken.push(performance.now() - start);
  }
  await wait(3000);
  const megabytes = memory(running.pid);
  const seen = colours();
  running.kill('SIGKILL');
  await new Promise((done) => (running.exitCode ?? running.signalCode ? done() : running.on('exit', done)));
  await wait(400);
  return { taken, megabytes, seen };
}

function say(name, unit, values) {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  console.log(`${name.padEnd(40)} ${sorted[0].toFixed(0)} ${unit} least, ${median.toFixed(0)} ${unit} median`);
  return median;
}

try {
  await wait(800);
  // The first of each warms the disk; ours tells the colour of its ground, the most frequent of its picture.
  await started(empty, [], has(EMPTY, MUCH));
  const { seen } = await started(ours, ['--desk', desk], isPicture);
  const [[ground]] = [...seen].toSorted(([, a], [, b]) => b - a);
  const taken = { empty: [], ground: [], picture: [] };
  const megabytes = { empty: [], ours: [] };
  for (let run = 0; run < Number(runs); run++) {
    const other = await started(empty, [], has(EMPTY, MUCH));
    const one = await started(ours, ['--desk', desk], has(ground, MUCH), isPicture);
    taken.empty.push(other.taken[0]);
    taken.ground.push(one.taken[0]);
    taken.picture.push(one.taken[1]);
    megabytes.empty.push(other.megabytes);
    megabytes.ours.push(one.megabytes);
  }
  const shell = say('an empty window, to its picture', 'ms', taken.empty);
  const ratio = (median) => console.log(`  ${(median / shell).toFixed(2)} times the empty window`);
  ratio(say('ours, to its ground', 'ms', taken.ground));
  ratio(say('ours, to what stands in it', 'ms', taken.picture));
  const least = say('an empty window, memory', 'MB', megabytes.empty);
  const held = say('ours, memory', 'MB', megabytes.ours);
  console.log(`  ${(held / least).toFixed(2)} times the empty window`);
} finally {
  screen.kill();
  rmSync(folder, { recursive: true, force: true });
}
