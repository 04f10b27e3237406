'use client';

import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import type { ReviewPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ProgressTable } from './progress-table.tsx';

type Progress = NonNullable<ReviewPageQuery['viewer']>['progress'];

/** How far a student is, by period and by what the questions ask of them. */
export function ReviewProgress({ progress: { periods, levels } }: { progress: Progress }) {
  const t = useTranslations('review.progress');
  return (
    <section aria-labelledby="progress">
      <SectionHeading id="progress">{t('title')}</SectionHeading>
      <p className="mt-2 max-w-[42.5rem] text-ink-soft">{t('lead')}</p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-10">
        <ProgressTable
          caption={t('levels')}
          header={t('level')}
          rows={levels.map(({ level, ...counts }) => ({ key: level, name: t(`levelNames.${level}`), counts }))}
        />
        <ProgressTable
          caption={t('periods')}
          header={t('period')}
          rows={periods.map(({ period, ...counts }) => ({
            key: period.slug,
            name: (
              <Link href={`/periods/${period.slug}`} className="hover:text-accent">
                {period.title}
              </Link>
            ),
            counts,
          }))}
        />
      </div>
    </section>
  );
}
