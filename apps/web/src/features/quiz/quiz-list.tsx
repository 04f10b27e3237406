import { WidePage } from '@tumen/ui/columns';
import { keepTogether } from '@tumen/ui/keep-together';
import { PageHeader } from '@tumen/ui/page-header';
import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import type { QuizListPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';

/** The whole row leads there: a title alone is a small target on a phone. */
const ROW_LINK = "hover:text-accent after:absolute after:inset-0 after:content-['']";

type Quiz = QuizListPageQuery['quizzes'][number];

/** All practice quizzes in the order of the course, then its exams. */
export function QuizListPage({ quizzes, course }: QuizListPageQuery) {
  const t = useTranslations('quiz');
  const devices = useTranslations('devices');
  const placeOf = (slug: string) => course?.exams.findIndex((exam) => exam.slug === slug) ?? 0;
  const ofCourse = quizzes.filter(({ lesson }) => lesson === null);
  const tryOuts = ofCourse.filter(({ usage }) => usage === 'PRACTICE');
  const exams = ofCourse.filter(({ usage }) => usage === 'EXAM').toSorted((a, b) => placeOf(a.slug) - placeOf(b.slug));
  return (
    <WidePage>
      <ListJsonLd path="/quizzes" name={t('all')} description={t('allLead')} />
      <PageHeader
        title={t('all')}
        lead={t('allLead')}
        meta={
          <Link href="/review" className="inline-flex min-h-11 items-center text-link">
            {t('toReview')}
          </Link>
        }
      />
      <ol className="mt-12 max-w-[52rem]">
        {quizzes.map(
          ({ slug, lesson, questionCount }) =>
            lesson && (
              <li key={slug} className="relative grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-4">
                <span className="font-serif text-h3 text-accent tabular-nums">{lesson.number}</span>
                <div>
                  <h2 className="text-h3">
                    <Link href={`/quizzes/${slug}`} className={ROW_LINK}>
                      {keepTogether(lesson.title)}
                    </Link>
                  </h2>
                  <p className="mt-1 text-ink-soft inquiry">{lesson.question}</p>
                  <p className="mt-1 text-note text-ink-soft">{t('questions', { count: questionCount })}</p>
                </div>
              </li>
            ),
        )}
      </ol>
      <QuizSection id="try-outs" title={t('tryOuts')} lead={t('tryOutLead')} quizzes={tryOuts} />
      <QuizSection id="exams" title={t('exams')} lead={t('examLead')} quizzes={exams} />
      <p className="mt-12 border-t border-rule pt-5">
        <Link href="/continue" className="underline">
          {devices('continue.link')}
        </Link>
      </p>
    </WidePage>
  );
}

type QuizSectionProps = { id: string; title: string; lead: string; quizzes: readonly Quiz[] };

/** Quizzes that belong to no lesson; nothing where there are none. */
function QuizSection({ id, title, lead, quizzes }: QuizSectionProps) {
  const t = useTranslations('quiz');
  if (quizzes.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-12 max-w-[52rem]">
      <SectionHeading id={id}>{title}</SectionHeading>
      <p className="mt-2 text-ink-soft">{lead}</p>
      <ul className="mt-4">
        {quizzes.map(({ slug, title: name, questionCount }) => (
          <li key={slug} className="relative border-t border-rule py-4 md:pl-13">
            <h3 className="text-h3">
              <Link href={`/quizzes/${slug}`} className={ROW_LINK}>
                {name}
              </Link>
            </h3>
            <p className="mt-1 text-note text-ink-soft">{t('questions', { count: questionCount })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
