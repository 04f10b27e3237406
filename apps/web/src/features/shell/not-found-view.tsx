import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { SearchBox } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { HEADER_SECTIONS, sectionHref } from './sections.ts';

/** The 404 page: what may have happened, a search box, the main sections. */
export function NotFoundView() {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <WidePage>
      <PageHeader eyebrow="404" title={t('notFound.title')} lead={<p>{t('notFound.text')}</p>} />
      <div className="mt-8">
        <SearchBox action={`/${locale}/search`} label={t('search.label')} submitLabel={t('search.submit')} />
      </div>
      <ul className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        {HEADER_SECTIONS.map((section) => (
          <li key={section}>
            <Link href={sectionHref(section)} className="inline-flex min-h-8 items-center font-medium text-link">
              {t(`nav.${section}`)}
            </Link>
          </li>
        ))}
      </ul>
    </WidePage>
  );
}
