import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import type { QuizListPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';

type Quiz = QuizListPageQuery['quizzes'][number];

/** All practice quizzes in the order of the course, then its exams. */
export function QuizListPage({ quizzes }: { quizzes: readonly Quiz[] }) {
  const t = useTranslations('quiz');
  const exams = quizzes.filter(({ lesson }) => lesson === null);
  return (
    <WidePage>
      <PageHeader
        title={t('all')}
        lead={t('allLead')}
        meta={
          <Link href="/review" className="underline">
            {t('toReview')}
          </Link>
        }
      />
      <ol className="mt-12 max-w-[52rem]">
        {quizzes.map(
          ({ slug, lesson, questionCount }) =>
            lesson && (
              <li key={slug} className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-4">
                <span className="font-serif text-h3 text-accent tabular-nums">{lesson.number}</span>
                <div>
                  <h2 className="text-h3">
                    <Link href={`/quizzes/${slug}`} className="hover:text-accent">
                      {lesson.title}
                    </Link>
                  </h2>
                  <p className="mt-1 text-ink-soft inquiry">{lesson.question}</p>
                  <p className="mt-1 text-note text-ink-soft">{t('questions', { count: questionCount })}</p>
                </div>
              </li>
            ),
        )}
      </ol>
      {exams.length > 0 && (
        <section aria-labelledby="exams" className="mt-12 max-w-[52rem]">
          <SectionHeading id="exams">{t('exams')}</SectionHeading>
          <p className="mt-2 text-ink-soft">{t('examLead')}</p>
          <ul className="mt-4">
            {exams.map(({ slug, title, questionCount }) => (
              <li key={slug} className="border-t border-rule py-4 md:pl-13">
                <h3 className="text-h3">
                  <Link href={`/quizzes/${slug}`} className="hover:text-accent">
                    {title}
                  </Link>
                </h3>
                <p className="mt-1 text-note text-ink-soft">{t('questions', { count: questionCount })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </WidePage>
  );
}
