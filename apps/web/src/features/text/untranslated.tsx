import { useLocale, useTranslations } from 'next-intl';

/** Says honestly that a text is still in English. Nothing on English pages and on translated texts. */
export function Untranslated({ translated }: { translated: boolean }) {
  const t = useTranslations('common');
  const locale = useLocale();
  if (translated || locale === 'en') return null;
  return <p className="mt-5 border-l-2 border-accent pl-3 text-note text-ink-soft">{t('untranslated')}</p>;
}
