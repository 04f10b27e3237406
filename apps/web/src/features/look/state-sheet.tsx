import { Button } from '@tumen/ui/button';
import { EmptyState } from '@tumen/ui/empty-state';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { Specimen } from './specimen.tsx';

/** What a view shows when it has nothing, not yet anything, or cannot: the same three everywhere. */
export function StateSheet() {
  const t = useTranslations();
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-3">
      <Specimen name={t('look.states.empty')}>
        <EmptyState title={t('common.nothing')}>
          <Link href="/look" className="text-link">
            {t('common.clear')}
          </Link>
        </EmptyState>
      </Specimen>
      <Specimen name={t('look.states.loading')}>
        <p className="border-t-2 border-rule-strong py-6 text-ink-soft">{t('offline.loading')}</p>
      </Specimen>
      <Specimen name={t('look.states.error')}>
        <div className="border-t-2 border-accent py-6">
          <p className="font-serif text-h3">{t('error.title')}</p>
          <p className="mt-2 text-ink-soft">{t('error.text')}</p>
          <div className="mt-4">
            <Button>{t('error.retry')}</Button>
          </div>
        </div>
      </Specimen>
    </div>
  );
}
