import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The palette holds its promise of contrast (WCAG 2.2, 1.4.3 and 1.4.11) whatever is changed in it. */
const sheet = readFileSync(resolve(import.meta.dirname, '../../../../components/ui/tokens.css'), 'utf8');
const OKLCH = 'oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)';

/** Relative luminance of an OKLCH colour: Ottosson's matrices to linear sRGB, then the weights of WCAG. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r, g, bl] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part))) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
}

function colour(name: string, scheme: 'light' | 'dark'): number {
  const found = new RegExp(`--${name}: light-dark\\(${OKLCH}, ${OKLCH}\\)`).exec(sheet);
  if (!found) throw new Error(`no colour --${name}`);
  const [lightness, chroma, hue] = found.slice(scheme === 'light' ? 1 : 4).map(Number) as [number, number, number];
  return luminance(lightness / 100, chroma, hue);
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [dark, light] = [colour(one, scheme), colour(other, scheme)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'surface', 'sunken'];
const TEXTS: [text: string, grounds: string[]][] = [
  ['ink', [...GROUNDS, 'accent-soft', 'danger-soft', 'notice-soft']],
  ['ink-soft', [...GROUNDS, 'danger-soft', 'notice-soft', 'accent-soft']],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['danger', [...GROUNDS, 'danger-soft']],
  ['notice', [...GROUNDS, 'notice-soft']],
  ['on-accent', ['accent', 'accent-strong']],
];

const pairs = TEXTS.flatMap(([text, grounds]) =>
  grounds.flatMap((ground) => (['light', 'dark'] as const).map((scheme) => [text, ground, scheme] as const)),
);

test.each(pairs)('%s on %s can be read (%s)', (text, ground, scheme) => {
  expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
});

test.each(GROUNDS.flatMap((ground) => (['light', 'dark'] as const).map((scheme) => [ground, scheme] as const)))(
  'the edge of a field can be seen on %s (%s)',
  (ground, scheme) => {
    expect(contrast('line-strong', ground, scheme)).toBeGreaterThanOrEqual(3);
  },
);

test('black and white are as far apart as they can be', () => {
  expect((luminance(1, 0, 0) + 0.05) / (luminance(0, 0, 0) + 0.05)).toBeCloseTo(21, 1);
});
