'use client';

import { Button } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition } from 'react';
import { Link } from '@/i18n/navigation.tsx';
import { HEADER_SECTIONS, sectionHref } from './sections.ts';

/** What a reader sees when a page could not be made: what happened, a second try, the way on. The header and the footer stay. */
export function ErrorView({ digest, onRetry }: { digest: string | undefined; onRetry: () => void }) {
  const t = useTranslations();
  const router = useRouter();

  function retry() {
    // The failed answer is cached in the router: fetch anew, then render anew.
    startTransition(() => {
      router.refresh();
      onRetry();
    });
  }

  return (
    <WidePage>
      <PageHeader title={t('error.title')} lead={<p>{t('error.text')}</p>} />
      <div className="mt-8">
        <Button onClick={retry}>{t('error.retry')}</Button>
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
      {digest && <p className="mt-8 text-note text-ink-soft">{t('error.reference', { digest })}</p>}
    </WidePage>
  );
}
