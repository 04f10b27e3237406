/**
 * Draws the icons of the installed site from src/app/icon.svg with the sharp that Next brings. The results are committed: run it by hand
 * (`npx tsx scripts/generate-icons.ts`) when the drawing changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** A device may cut a maskable icon to the circle in its middle that is 80 % wide. */
const SAFE_SHARE = 0.72;

async function draw(svg: Buffer, size: number): Promise<Buffer> {
  return sharp(svg, { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

const svg = await readFile(at('../src/app/icon.svg'));
for (const size of [192, 512]) await writeFile(at(`../public/icons/icon-${size}.png`), await draw(svg, size));

const inner = await draw(svg, Math.round(512 * SAFE_SHARE));
const paper = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg.toString())?.[1] ?? '#ffffff';
await sharp({ create: { width: 512, height: 512, channels: 4, background: paper } })
  .composite([{ input: inner }])
  .png({ compressionLevel: 9, palette: true })
  .toFile(at('../public/icons/maskable-512.png'));
await writeFile(at('../public/icons/apple-touch-180.png'), await draw(svg, 180));
