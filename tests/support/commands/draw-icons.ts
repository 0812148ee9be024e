import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/**
 * Draws the extension's icons from `public/icon/halfhour.svg`. Run it when the drawing changes:
 * `node --import ./tests/support/resolve-alias.ts tests/support/commands/draw-icons.ts`. The small sizes have a
 * drawing of their own, in which the ring stands on whole pixels.
 */
const folder = new URL('../../../public/icon/', import.meta.url);

const SMALL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="4" fill="#0f5a49" />
  <circle cx="8" cy="8" r="5" fill="none" stroke="#f6f1e4" stroke-width="1.5" />
  <path d="M8 4.5a3.5 3.5 0 0 1 0 7z" fill="#f6f1e4" />
</svg>`;

const large = readFileSync(new URL('halfhour.svg', folder), 'utf8');
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  const drawing = new Resvg(size <= 32 ? SMALL : large, { fitTo: { mode: 'width', value: size } });
  writeFileSync(new URL(`${size}.png`, folder), drawing.render().asPng());
  console.log(`public/icon/${size}.png`);
}
