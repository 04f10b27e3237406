import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import type { QuizListPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';

/** All practice quizzes in the order of the course. */
export function QuizListPage({ quizzes }: { quizzes: QuizListPageQuery['quizzes'] }) {
  const t = useTranslations('quiz');
  const ordered = quizzes.toSorted((a, b) => a.lesson.number - b.lesson.number);
  return (
    <WidePage>
      <PageHeader title={t('all')} lead={t('allLead')} />
      <ol className="mt-12 max-w-[52rem]">
        {ordered.map(({ slug, lesson, questionCount }) => (
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
        ))}
      </ol>
    </WidePage>
  );
}
