'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { CLASS_SECTIONS } from './class-sections.ts';

/** A quiet row of links between the pages of one class; the one that is open is marked. */
export function ClassNav({ id }: { id: string }) {
  const t = useTranslations('classes.nav');
  const locale = useLocale();
  const pathname = usePathname();
  const currentOf = (href: string, path: string) => {
    if (pathname === `/${locale}${href}`) return 'page';
    // A page below one of these, such as an attempt below the grades.
    return path !== '' && pathname.startsWith(`/${locale}${href}/`) ? 'true' : undefined;
  };
  return (
    <nav aria-label={t('label')} className="mt-6 mb-8 border-b border-rule">
      <ul className="flex flex-wrap gap-x-6">
        {CLASS_SECTIONS.map(({ key, path }) => {
          const href = `/teach/classes/${id}${path}`;
          return (
            <li key={key}>
              <Link
                href={href}
                aria-current={currentOf(href, path)}
                className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-note font-medium text-ink-soft hover:text-accent aria-[current]:border-accent aria-[current]:text-ink"
              >
                {t(key)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
