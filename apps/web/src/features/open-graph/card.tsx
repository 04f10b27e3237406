import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';

/** The size that every network shows without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 };

// The light palette of packages/ui/src/tokens.css; a picture knows no style sheet.
const PAPER = '#fbf8f2';
const INK = '#1d1a16';
const INK_SOFT = '#5f574c';
const ACCENT = '#b8321f';

const TITLE_LIMIT = 110;
const LONG_TITLE = 48;

const SCRIPTS = ['latin', 'cyrillic', 'korean'];

let fonts: Promise<{ name: string; data: Buffer; weight: 600 }[]> | undefined;

// Read once: the Hangul face alone is two megabytes. `next start` and `next dev` both run in apps/web.
function loadFonts() {
  fonts ??= Promise.all(
    SCRIPTS.map(async (script) => {
      const data = await readFile(join(process.cwd(), 'public/generated/fonts', `noto-serif-kr-${script}-600-normal.woff`));
      return { name: `serif-${script}`, data, weight: 600 as const };
    }),
  );
  return fonts;
}

type CardProps = { eyebrow: string; title: string };

/** Draws the picture that stands for a page where its link is shared, with fonts of our own and no request to anywhere. */
export async function renderCard({ eyebrow, title }: CardProps): Promise<ImageResponse> {
  const text = title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT).replace(/\s+\S*$/, '')}…` : title;
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 72,
        background: PAPER,
        color: INK,
        fontFamily: SCRIPTS.map((script) => `serif-${script}`).join(', '),
        wordBreak: 'keep-all',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', fontSize: 30, color: ACCENT }}>{eyebrow}</div>
        <div style={{ display: 'flex', marginTop: 24, fontSize: text.length > LONG_TITLE ? 58 : 76, lineHeight: 1.2 }}>
          {text}
        </div>
      </div>
      <div style={{ display: 'flex', borderTop: `2px solid ${INK}`, paddingTop: 24, fontSize: 34 }}>
        <span>Tumen</span>
        <span style={{ color: ACCENT }}>.</span>
        <span style={{ marginLeft: 24, color: INK_SOFT }}>1945–</span>
      </div>
    </div>,
    { ...CARD_SIZE, fonts: await loadFonts() },
  );
}
