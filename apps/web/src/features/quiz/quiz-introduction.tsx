import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import type { QuizPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { SiteLocale } from '@/i18n/routing.ts';
import { quizJsonLd } from './quiz-json-ld.ts';
import { QuizRules } from './quiz-rules.tsx';
import { StartButton } from './start-button.tsx';

const MAX_SEED_LENGTH = 64;
const WAY = 'inline-flex min-h-11 items-center text-link';

/** What a student reads before a quiz: how long it is, how it is marked, and the way in. */
export function QuizIntroduction({ quiz, locale }: { quiz: NonNullable<QuizPageQuery['quiz']>; locale: SiteLocale }) {
  const t = useTranslations('quiz');
  const isExam = quiz.usage === 'EXAM';
  const isPractice = quiz.feedbackPolicy === 'AT_ONCE' && quiz.timeLimit === null;
  return (
    <WidePage>
      <JsonLd node={quizJsonLd(quiz, locale)} />
      <PageHeader
        eyebrow={t(isExam ? 'eyebrowExam' : 'eyebrow')}
        title={quiz.title}
        lead={quiz.lesson ? <em className="inquiry">{quiz.lesson.question}</em> : t(isExam ? 'examLead' : 'tryOutLead')}
        meta={
          quiz.lesson ? (
            <Link href={`/lessons/${quiz.lesson.slug}`} className={WAY}>
              {t('aboutLesson', { title: quiz.lesson.title })}
            </Link>
          ) : isExam ? (
            <Link href={`/course#${quiz.slug}`} className={WAY}>
              {t('aboutCourse')}
            </Link>
          ) : undefined
        }
      />
      <p className="mt-8 max-w-[42.5rem] font-serif text-reading">
        {t(isPractice ? 'intro' : 'introExam', { count: quiz.questionCount })}
      </p>
      {!isPractice && <QuizRules quiz={quiz} />}
      <form action={`/${locale}/quizzes/${quiz.slug}/run`} className="mt-8 grid max-w-[42.5rem] gap-6">
        <div>
          <StartButton>{t(isExam ? 'startExam' : 'start')}</StartButton>
        </div>
        {quiz.acceptsSeed && (
          <div className="grid gap-1.5 border-t border-rule pt-5">
            <label htmlFor="seed" className="text-note font-medium">
              {t('seedLabel')}
            </label>
            <input
              id="seed"
              name="seed"
              maxLength={MAX_SEED_LENGTH}
              autoComplete="off"
              aria-describedby="seed-help"
              className="min-h-11 w-full max-w-60 border border-rule-strong bg-card px-3"
            />
            <p id="seed-help" className="text-note text-ink-soft">
              {t('seedHelp')}
            </p>
          </div>
        )}
      </form>
      <noscript>
        <p className="mt-6 text-accent">{t('noScript')}</p>
      </noscript>
    </WidePage>
  );
}
