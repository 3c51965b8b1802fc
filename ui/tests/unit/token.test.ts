// The contrasts of the palette are computed from the tokens, by the formula of WCAG 2, in both schemes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Scheme = 0 | 1;
type Colour = [number, number, number];

const css = readFileSync(new URL('../../src/lib/style/tokens.css', import.meta.url), 'utf8');

function token(name: string, scheme: Scheme): Colour {
  const found = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]*)\\), oklch\\(([^)]*)\\)\\)`).exec(css);
  if (!found) throw new Error(`no token ${name}`);
  return found[scheme + 1]!.split(' ').map(Number) as Colour;
}

/** Oklch to linear sRGB, as CSS Color 4 has it. */
function linear([lightness, chroma, hue]: Colour): number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => Math.min(1, Math.max(0, value)));
}

function luminance(colour: Colour): number {
  const [red, green, blue] = linear(colour) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [a, b] = [luminance(token(one, scheme)), luminance(token(other, scheme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Foreground, ground, and the ratios measured when the palette was made: light, dark. */
const measured: [string, string, number, number][] = [
  ['ink-2', 'desk', 7.2, 9.6],
  ['selection-ink', 'selection', 12.95, 5.45],
  ['selection', 'surface', 1.29, 3.06],
  ['ink', 'side', 15.3, 14.8],
  ['ink', 'surface', 16.8, 13.8],
  ['ink-3', 'raised', 6.0, 5.4],
  ['paper-ink', 'paper', 18.1, 14.8],
  ['hair', 'surface', 1.35, 1.3],
  ['ink', 'tint', 14.6, 10.4],
  ['ink-2', 'surface', 8.7, 8.6],
  ['ink-2', 'tint', 7.5, 6.5],
  ['ink-3', 'surface', 5.9, 6.0],
  ['ink-3', 'tint', 5.1, 4.6],
  ['ink-off', 'hover', 4.6, 4.6],
  ['accent', 'surface', 7.8, 8.2],
  ['accent-ink', 'accent-fill', 8.2, 5.3],
  ['accent-ink', 'accent-over', 10.3, 4.7],
  ['ink', 'tint-2', 12.9, 8.4],
  ['late', 'surface', 6.7, 7.4],
  ['late', 'late-tint', 6.0, 6.5],
  ['warn', 'surface', 6.6, 9.2],
  ['warn', 'warn-tint', 6.0, 7.5],
  ['good', 'surface', 6.8, 8.7],
  ['good', 'good-tint', 6.2, 7.3],
];

describe('the palette', () => {
  it.each(measured)('sets %s on %s as measured', (fore, ground, light, dark) => {
    expect(Math.abs(contrast(fore, ground, 0) - light)).toBeLessThan(0.3);
    expect(Math.abs(contrast(fore, ground, 1) - dark)).toBeLessThan(0.3);
  });

  it.each(['surface', 'side', 'raised', 'hover', 'tint'])('keeps every word legible on %s', (ground) => {
    for (const scheme of [0, 1] as const) {
      for (const ink of ['ink', 'ink-2', 'ink-3']) {
        expect(contrast(ink, ground, scheme), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(['surface', 'raised', 'side'])('shows the edges of fields on %s', (ground) => {
    for (const scheme of [0, 1] as const) expect(contrast('edge', ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
