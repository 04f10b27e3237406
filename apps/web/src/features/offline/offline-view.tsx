import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { BegunQuizzes } from './begun-quizzes.tsx';
import { ReadableList } from './readable-list.tsx';

/** What a reader sees instead of a page that needs the server: what happened, and what can be read now. */
export function OfflineView() {
  const t = useTranslations('offline');
  const locale = useLocale();
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
        <div className="mt-10">
          <BegunQuizzes locale={locale} texts={{ begun: t('begun'), unsent: t('unsent') }} />
          <ReadableList
            locale={locale}
            texts={{
              loading: t('loading'),
              none: t('none'),
              noneHint: t('noneHint'),
              unsupported: t('unsupported'),
              lessons: t('lessons'),
              others: t('others'),
              notes: t('notes'),
              slides: t('slides'),
              handout: t('handout'),
            }}
          />
          <noscript>
            <p className="text-accent">{t('noScript')}</p>
          </noscript>
        </div>
        <p className="mt-10 text-note text-ink-soft">{t('never')}</p>
      </ReadingBand>
    </ReadingPage>
  );
}
