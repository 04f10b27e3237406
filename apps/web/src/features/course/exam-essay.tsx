import { DataTable } from '@tumen/ui/data-table';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const examEssayEssay = graphql(/* GraphQL */ `
  fragment ExamEssay_essay on ExamEssay {
    minutes
    points
    task(locale: $locale)
    questions(locale: $locale)
    sources {
      slug
      label(locale: $locale)
      perspective
    }
    rubric {
      name(locale: $locale)
      points
      full(locale: $locale)
      half(locale: $locale)
    }
  }
`);

/** The essay of an exam: questions to choose from, the sources, and how it is marked. */
export function ExamEssay({ essay: ref }: { essay: FragmentType<typeof examEssayEssay> }) {
  const t = useTranslations('course.essay');
  const perspective = useTranslations('enums.perspective');
  const { minutes, points, task, questions, sources, rubric } = readFragment(examEssayEssay, ref);
  return (
    <div className="syllabus-essay mt-6">
      <h4 className="font-sans text-control font-semibold">{t('title', { minutes, points })}</h4>
      <p className="mt-1 max-w-[42.5rem]">{task}</p>
      <ol className="mt-2 max-w-[42.5rem] list-[lower-alpha] pl-6 font-serif text-[1.0625rem]">
        {questions.map((question) => (
          <li key={question} className="pl-1">
            {question}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-note font-medium">{t('sources')}</p>
      <ul className="mt-1 grid gap-x-8 gap-y-1 text-note md:grid-cols-2">
        {sources.map((source) => (
          <li key={source.slug}>
            <Link href={`/sources/${source.slug}`} className="text-link">
              {source.label}
            </Link>
            <span className="text-ink-soft"> · {perspective(source.perspective)}</span>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <DataTable
          caption={t('rubric')}
          rows={rubric}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              header: t('criterion'),
              isRowHeader: true,
              cell: ({ name }) => <span className="font-medium">{name}</span>,
            },
            { key: 'full', header: t('full'), cell: ({ full }) => full },
            { key: 'half', header: t('half'), cell: ({ half }) => <span className="text-ink-soft">{half}</span> },
            { key: 'points', header: t('points'), isNumeric: true, cell: (row) => row.points },
          ]}
        />
      </div>
    </div>
  );
}
