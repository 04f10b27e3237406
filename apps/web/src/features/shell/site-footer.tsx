import { getTranslations } from 'next-intl/server';
import { Link } from '@/i18n/navigation.tsx';
import { FOOTER_GROUPS, sectionHref } from './sections.ts';

export async function SiteFooter() {
  const [t, nav] = await Promise.all([getTranslations('footer'), getTranslations('nav')]);
  return (
    <footer className="border-t border-rule print:hidden">
      <div className="page-width grid gap-10 py-12 md:grid-cols-[2fr_3fr]">
        <div className="max-w-[26rem] text-note text-ink-soft">
          <p className="font-names">{t('about')}</p>
          <p className="mt-3">{t('license')}</p>
          <p className="mt-3 flex flex-wrap gap-x-5">
            <Link href="/teach" className="inline-flex min-h-8 items-center font-medium hover:text-accent">
              {t('teachers')}
            </Link>
            <Link href="/class" className="inline-flex min-h-8 items-center font-medium hover:text-accent">
              {t('students')}
            </Link>
            <Link href="/privacy" className="inline-flex min-h-8 items-center font-medium hover:text-accent">
              {t('privacy')}
            </Link>
          </p>
        </div>
        <nav aria-label={t('label')} className="grid grid-cols-2 gap-8 sm:grid-cols-3">
          {FOOTER_GROUPS.map(({ key, sections }) => (
            <div key={key}>
              <p className="eyebrow text-ink-soft">{t(key)}</p>
              <ul className="mt-2">
                {sections.map((section) => (
                  <li key={section}>
                    <Link
                      href={sectionHref(section)}
                      className="inline-flex min-h-8 items-center text-note font-medium hover:text-accent"
                    >
                      {nav(section)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
}
