import { useTranslations } from 'next-intl';

const SIZES = [
  { size: 'hero', className: 'font-serif text-hero font-[460] tracking-[-0.015em]', sample: 'name' },
  { size: 'h1', className: 'font-serif text-h1 font-[460] tracking-[-0.015em]', sample: 'name' },
  { size: 'h2', className: 'font-serif text-h2 font-[550]', sample: 'phrase' },
  { size: 'h3', className: 'font-serif text-h3', sample: 'phrase' },
  { size: 'reading', className: 'font-serif text-reading', sample: 'sentence' },
  { size: 'control', className: 'text-control font-medium', sample: 'sentence' },
  { size: 'note', className: 'text-note text-ink-soft', sample: 'sentence' },
] as const;

/** The same river, phrase and sentence in three scripts: specimens are in their own language whatever that of the page. */
const SAMPLES = {
  en: {
    name: 'Tumen',
    phrase: 'Moscow and Pyongyang',
    sentence: 'Tumen is the river on which Russia and North Korea share their only land border.',
  },
  ru: {
    name: 'Туманная',
    phrase: 'Москва и Пхеньян',
    sentence: 'Туманная — река, по которой проходит единственная сухопутная граница России и КНДР.',
  },
  ko: {
    name: '두만강',
    phrase: '모스크바와 평양',
    sentence: '두만강은 러시아와 북한이 육지로 국경을 맞댄 유일한 강이다.',
  },
} as const;

/** Every size of type, in Latin, Cyrillic and Hangul beside each other. */
export function TypeSheet({ measures }: { measures: ReadonlyMap<string, string> }) {
  const t = useTranslations('look.type');
  return (
    <>
      <dl className="grid gap-x-10 gap-y-3 text-note md:grid-cols-3">
        {(['serif', 'sans', 'mono'] as const).map((face) => (
          <div key={face}>
            <dt className="text-ink-soft">{t(face)}</dt>
            <dd className={{ serif: 'font-serif', sans: 'font-sans', mono: 'font-mono' }[face]}>
              {measures.get(`font-${face}`)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-8">
        {SIZES.map(({ size, className, sample }) => (
          <div key={size} className="border-t border-rule py-5">
            <p className="font-mono text-xs text-ink-soft">
              text-{size} · {measures.get(`text-${size}`)} / {measures.get(`text-${size}--line-height`)}
            </p>
            <div className="mt-2 grid items-baseline gap-x-10 gap-y-3 md:grid-cols-3">
              {Object.entries(SAMPLES).map(([locale, samples]) => (
                <p key={locale} lang={locale} className={`min-w-0 ${className}`}>
                  {samples[sample]}
                </p>
              ))}
            </div>
          </div>
        ))}
        <div className="grid items-baseline gap-x-10 gap-y-3 border-t border-rule py-5 md:grid-cols-3">
          <p className="inquiry text-h3">{t('italic')}</p>
          <p className="eyebrow text-accent">{t('eyebrow')}</p>
          <p className="text-control tabular-nums">0123456789 · 1990–1995 · 15.4 %</p>
        </div>
      </div>
    </>
  );
}
