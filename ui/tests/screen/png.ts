// A picture made small: read as the browser gives it, brought down to few colours, written as PNG with a palette, and
// compared with one that was kept. Leaves what is pictured to `manual.ts`.
import { deflateSync, inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green and blue, three bytes a pixel. */
  rgb: Uint8Array;
}

/** Grey of letters, and the few colours that mean something. */
const COLOURS = 24;
/** So much of a picture in one colour is a ground, and keeps it. */
const GROUND = 0.004;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Eight bits a channel or a palette, without interlace: what the browser writes, and what is written here. */
export function readPng(bytes: Buffer): Pixels {
  const data: Buffer[] = [];
  let palette: Buffer | undefined;
  let [width, height, kind] = [0, 0, 0];
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') [width, height, kind] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4), chunk[9]!];
    else if (name === 'PLTE') palette = chunk;
    else if (name === 'IDAT') data.push(chunk);
    at += length + 12;
  }
  const channels = { 2: 3, 3: 1, 6: 4 }[kind]!;
  const samples = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const from = palette ? samples[pixel]! * 3 : pixel * channels;
    rgb.set((palette ?? samples).subarray(from, from + 3), pixel * 3);
  }
  return { width, height, rgb };
}

function unfiltered(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)]!;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= step ? out[here - step]! : 0;
      const above = row > 0 ? out[here - stride]! : 0;
      const corner = at >= step && row > 0 ? out[here - stride - step]! : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
      out[here] = raw[row * (stride + 1) + 1 + at]! + guess;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(estimate - one)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

export function writePng({ width, height, rgb }: Pixels): Buffer {
  const { palette, index } = reduced(rgb);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let at = 0; at < width; at += 1) rows[row * (width + 1) + 1 + at] = index[row * width + at]!;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

type Colour = [number, number, number];
interface Counted {
  colour: Colour;
  count: number;
}

/** By median cut: the box of colours that spreads most is parted until there are enough. A ground has a box of its own. */
function reduced(rgb: Uint8Array): { palette: Colour[]; index: Uint8Array } {
  const counts = new Map<number, number>();
  const keyAt = (at: number) => keyOf([rgb[at]!, rgb[at + 1]!, rgb[at + 2]!]);
  for (let at = 0; at < rgb.length; at += 3) counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  const all = [...counts].map(([key, count]): Counted => ({ colour: colourOf(key), count }));
  const isGround = ({ count }: Counted) => count * 3 > rgb.length * GROUND;
  const rest = all.filter((one) => !isGround(one));
  let boxes = [...all.filter(isGround).map((one) => [one]), ...(rest.length > 0 ? [rest] : [])];
  while (boxes.length < COLOURS) {
    const widest = boxes.reduce((one, other) => (weight(other) > weight(one) ? other : one));
    if (widest.length < 2) break;
    boxes = [...boxes.filter((box) => box !== widest), ...parted(widest)];
  }
  const palette = boxes.map(mean);
  const places = new Map(all.map(({ colour }) => [keyOf(colour), nearest(palette, colour)]));
  const index = new Uint8Array(rgb.length / 3);
  for (let at = 0; at < index.length; at += 1) index[at] = places.get(keyAt(at * 3))!;
  return { palette, index };
}

const keyOf = ([red, green, blue]: Colour) => (red << 16) | (green << 8) | blue;
const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];

/** The place of the colour that comes nearest. */
function nearest(palette: Colour[], [red, green, blue]: Colour): number {
  const far = ([r, g, b]: Colour) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  return palette.reduce((best, colour, at) => (far(colour) < far(palette[best]!) ? at : best), 0);
}

function spread(box: Counted[], channel: number): number {
  let [least, most] = [255, 0];
  for (const { colour } of box) {
    least = Math.min(least, colour[channel]!);
    most = Math.max(most, colour[channel]!);
  }
  return most - least;
}

const widestOf = (box: Counted[]) => Math.max(...[0, 1, 2].map((channel) => spread(box, channel)));
/** Rare colours count too: a warning is a few pixels. */
const weight = (box: Counted[]) => widestOf(box) * box.reduce((sum, one) => sum + one.count, 0) ** 0.1;

function parted(box: Counted[]): [Counted[], Counted[]] {
  const channel = [0, 1, 2].reduce((one, other) => (spread(box, other) > spread(box, one) ? other : one));
  const inOrder = [...box].sort((one, other) => one.colour[channel]! - other.colour[channel]!);
  const middle = (inOrder[0]!.colour[channel]! + inOrder.at(-1)!.colour[channel]!) / 2;
  const cut = inOrder.findIndex(({ colour }) => colour[channel]! > middle);
  return [inOrder.slice(0, cut), inOrder.slice(cut)];
}

/** The most frequent one where there is one: paper stays white. */
function mean(box: Counted[]): Colour {
  const all = box.reduce((sum, one) => sum + one.count, 0);
  const first = box.reduce((one, other) => (other.count > one.count ? other : one));
  if (first.count * 2 > all) return first.colour;
  return [0, 1, 2].map((channel) =>
    Math.round(box.reduce((sum, { colour, count }) => sum + colour[channel]! * count, 0) / all),
  ) as Colour;
}

/** Pixels of a side of the squares that are compared. */
const SQUARE = 24;

/** The part of the squares in which two pictures differ for the eye; 1 where they have not the same size. */
export function difference(one: Pixels, other: Pixels): number {
  if (Math.abs(one.width - other.width) > 2 || Math.abs(one.height - other.height) > 2) return 1;
  let [all, differ] = [0, 0];
  for (let y = 0; y + SQUARE <= Math.min(one.height, other.height); y += SQUARE) {
    for (let x = 0; x + SQUARE <= Math.min(one.width, other.width); x += SQUARE) {
      all += 1;
      if (Math.abs(greyOf(one, x, y) - greyOf(other, x, y)) > 6) differ += 1;
    }
  }
  return differ / all;
}

function greyOf({ width, rgb }: Pixels, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + SQUARE; y += 1)
    for (let x = left; x < left + SQUARE; x += 1) {
      const at = (y * width + x) * 3;
      sum += rgb[at]! * 0.3 + rgb[at + 1]! * 0.59 + rgb[at + 2]! * 0.11;
    }
  return sum / SQUARE ** 2;
}
