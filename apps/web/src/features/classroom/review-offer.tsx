import { buttonClass } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { waitLabel } from '@/features/review/wait-label.ts';
import { Section } from '@/features/text/section.tsx';
import type { StudentHomeQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';

type ReviewOfferProps = { summary: NonNullable<StudentHomeQuery['viewer']>['reviewSummary'] };

/** What comes back of what the student once got wrong: how much of it now, and when the next. */
export function ReviewOffer({ summary: { total, learned, dueNow, nextDueAt } }: ReviewOfferProps) {
  const t = useTranslations('classroom.review');
  const locale = useLocale();
  const isDue = dueNow > 0;
  return (
    <Section id="review" title={t('title')}>
      <p className="font-serif text-reading">{isDue ? t('due', { count: dueNow }) : t(total === 0 ? 'nothing' : 'rest')}</p>
      {total > 0 && (
        <p className="mt-1 text-note text-ink-soft">
          {t('learned', { learned, total })}
          {!isDue && nextDueAt && ` ${t('next', { wait: waitLabel(locale, new Date(nextDueAt), new Date()) })}`}
        </p>
      )}
      <p className="mt-3">
        {isDue ? (
          <Link href="/review" className={buttonClass()}>
            {t('begin')}
          </Link>
        ) : (
          <Link href="/review" className="inline-flex min-h-8 items-center text-link">
            {t('toReview')}
          </Link>
        )}
      </p>
    </Section>
  );
}
