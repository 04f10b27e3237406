import { DataTable } from '@tumen/ui/data-table';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { WeekLinks } from './week-links.tsx';

const assessmentPlanCourse = graphql(/* GraphQL */ `
  fragment AssessmentPlan_course on Course {
    assessments {
      slug
      name(locale: $locale)
      weight
      weeks
      text(locale: $locale)
    }
  }
`);

/** How the mark is made: each part with its weight, when it is due and how it is marked. */
export function AssessmentPlan({ course: ref }: { course: FragmentType<typeof assessmentPlanCourse> }) {
  const t = useTranslations('course');
  const { assessments } = readFragment(assessmentPlanCourse, ref);
  return (
    <DataTable
      caption={t('sections.marks')}
      rows={assessments}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: 'name',
          header: t('assessment'),
          isRowHeader: true,
          cell: ({ name, text }) => (
            <div className="syllabus-part">
              <span className="font-semibold">{name}</span> <span className="block max-w-[44rem] text-ink-soft">{text}</span>
            </div>
          ),
        },
        { key: 'weeks', header: t('due'), cell: ({ weeks }) => <WeekLinks weeks={weeks} /> },
        { key: 'weight', header: t('weight'), isNumeric: true, cell: ({ weight }) => t('percent', { number: weight }) },
      ]}
    />
  );
}
