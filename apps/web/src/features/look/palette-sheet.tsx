import { contrast } from '@tumen/ui/contrast';
import { MARK_PAIRS, type Palette, TEXT_PAIRS } from '@tumen/ui/parse-tokens';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';

const GROUNDS = ['paper', 'card', 'wash', 'wash-soft', 'good-wash'] as const;

type PaletteSheetProps = { name: string; palette: Palette; scheme: 'light' | 'dark' };

/** All colors of one theme, set in that theme whatever the reader chose, and the contrast of each pair that pages set. */
export function PaletteSheet({ name, palette, scheme }: PaletteSheetProps) {
  const t = useTranslations('look.color');
  const variables = Object.fromEntries([...palette].map(([token, value]) => [`--${token}`, value]));
  const ratio = (text: string, ground: string) => contrast(palette.get(text) ?? '', palette.get(ground) ?? '').toFixed(1);
  const texts = [...new Set(TEXT_PAIRS.filter(([, ground]) => ground === 'card').map(([text]) => text))];
  const lesser = [...TEXT_PAIRS.filter(([text]) => text === 'paper'), ...MARK_PAIRS];
  return (
    <div
      style={{ ...variables, colorScheme: scheme } as CSSProperties}
      className="min-w-0 border border-rule bg-paper p-5 text-ink md:p-7 print:break-inside-avoid"
    >
      <h3 className="text-h3">{name}</h3>
      <ul className="mt-5 grid grid-cols-2 gap-x-5 gap-y-4 sm:grid-cols-3">
        {[...palette].map(([token, value]) => (
          <li key={token}>
            <div style={{ background: value }} className="h-12 border border-rule" />
            <p className="mt-1.5 text-note leading-tight font-medium">{token}</p>
            <p className="font-mono text-xs text-ink-soft">{value}</p>
          </li>
        ))}
      </ul>
      <ScrollRegion label={`${t('contrast')}, ${name}`}>
        <table className="mt-7 w-full border-separate border-spacing-1 text-center text-note">
          <caption className="pb-2 text-left text-ink-soft">{t('contrast')}</caption>
          <thead>
            <tr>
              <td />
              {GROUNDS.map((ground) => (
                <th key={ground} scope="col" className="pb-1 text-xs font-normal text-ink-soft">
                  {ground}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {texts.map((text) => (
              <tr key={text}>
                <th scope="row" className="pr-2 text-left text-xs font-normal text-ink-soft">
                  {text}
                </th>
                {GROUNDS.map((ground) => (
                  <td
                    key={ground}
                    style={{ background: palette.get(ground), color: palette.get(text) }}
                    className="px-2 py-2 font-medium tabular-nums"
                  >
                    {ratio(text, ground)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-2 text-note">
        {lesser.map(([mark, ground]) => (
          <li key={`${mark} ${ground}`} className="flex items-center gap-2">
            <span aria-hidden="true" style={{ background: palette.get(ground) }} className="inline-block border border-rule p-1">
              <span style={{ background: palette.get(mark) }} className="block size-3" />
            </span>
            {t('pair', { mark, ground })} <span className="tabular-nums">{ratio(mark, ground)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
