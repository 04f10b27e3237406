import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import type { SiteLocale } from '@/i18n/routing.ts';

type Example = 'name' | 'typo' | 'time' | 'phrase';

const EXAMPLES: Readonly<Record<SiteLocale, readonly (readonly [Example, string])[]>> = {
  en: [
    ['name', '김일성'],
    ['typo', 'Shevardnadse'],
    ['time', 'spring 1950'],
    ['phrase', '"hard currency"'],
  ],
  ko: [
    ['name', 'Kim Il-sung'],
    ['typo', '쉐바르드나제'],
    ['time', '1950년 봄'],
    ['phrase', '"외교 관계"'],
  ],
  ru: [
    ['name', '김일성'],
    ['typo', 'Шеварнадзе'],
    ['time', 'весна 1950'],
    ['phrase', '"Совет Безопасности"'],
  ],
};

/** What the search understands, shown by searches to follow, as long as nothing is asked. */
export function SearchExamples() {
  const t = useTranslations('search.examples');
  const locale = useLocale();
  return (
    <section className="mt-12 max-w-reading">
      <h2 className="eyebrow text-ink-soft">{t('title')}</h2>
      <ul className="mt-3 border-b border-rule">
        {EXAMPLES[locale].map(([example, text]) => (
          <li key={example} className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-3">
            <Link href={`/search?${new URLSearchParams({ q: text })}`} className="font-serif text-h3 quiet-link">
              {text}
            </Link>
            <span className="text-note text-ink-soft">{t(example)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
