import { buttonClass } from '@tumen/ui/button';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ExamEssay } from './exam-essay.tsx';
import { THINKING, toBlueprint } from './to-blueprint.ts';

const examBlueprintExam = graphql(/* GraphQL */ `
  fragment ExamBlueprint_exam on Exam {
    slug
    week
    minutes
    title(locale: $locale)
    note(locale: $locale)
    itemMinutes
    itemPoints
    quiz {
      slug
    }
    cells {
      items
      thinking
      generator
      lesson {
        slug
        number
        title(locale: $locale)
      }
    }
    essay {
      ...ExamEssay_essay
    }
  }
`);

/** An exam: how many items on which lesson ask for what, and the essay with its rubric. */
export function ExamBlueprint({ exam: ref }: { exam: FragmentType<typeof examBlueprintExam> }) {
  const t = useTranslations('course');
  const { slug, week, minutes, title, note, itemMinutes, itemPoints, quiz, cells, essay } = readFragment(examBlueprintExam, ref);
  const { rows, totals, items } = toBlueprint(cells);
  const pointsEach = itemPoints / items;
  const caption = t('exam.table', { title });
  return (
    <section aria-labelledby={slug} className="mt-8 border-t border-ink pt-4 first:mt-0">
      <h3 id={slug} className="text-h3 font-semibold">
        {title}
      </h3>
      <p className="mt-1 text-note text-ink-soft">{t('exam.frame', { week, minutes })}</p>
      <p className="mt-2 max-w-[42.5rem]">{note}</p>
      <h4 className="mt-5 font-sans text-control font-semibold">
        {t('exam.items', { count: items, minutes: itemMinutes, points: itemPoints })}
      </h4>
      <ScrollRegion label={caption}>
        <table className="mt-2 w-full max-w-[60rem] border-collapse text-left text-control">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-ink align-bottom">
              <th scope="col" className="py-2 pr-6 text-note font-medium text-ink-soft">
                {t('exam.lesson')}
              </th>
              {THINKING.map((thinking) => (
                <th key={thinking} scope="col" className="py-2 pl-4 text-right text-note font-medium text-ink-soft">
                  {t(`thinking.${thinking}`)}
                </th>
              ))}
              <th scope="col" className="py-2 pl-4 text-right text-note font-medium text-ink-soft">
                {t('exam.sum')}
              </th>
              <th scope="col" className="py-2 pl-4 text-right text-note font-medium text-ink-soft">
                {t('exam.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lesson, generators, counts, sum }) => (
              <tr key={lesson?.slug ?? 'data'} className="border-b border-rule align-baseline">
                <th scope="row" className="py-1.5 pr-6 font-normal">
                  {lesson ? (
                    <a href={`#week-${lesson.number}`} className="quiet-link">
                      <span className="inline-block w-7 text-ink-soft tabular-nums">{lesson.number}</span>
                      {lesson.title}
                    </a>
                  ) : (
                    <span className="pl-7">
                      {t('exam.fromData')}{' '}
                      <span className="text-note text-ink-soft">
                        ({generators.map((generator) => t(`generators.${generator}`)).join(', ')})
                      </span>
                    </span>
                  )}
                </th>
                {THINKING.map((thinking) => (
                  <td key={thinking} className="py-1.5 pl-4 text-right tabular-nums">
                    {counts[thinking] || <span className="text-ink-soft">–</span>}
                  </td>
                ))}
                <td className="py-1.5 pl-4 text-right font-medium tabular-nums">{sum}</td>
                <td className="py-1.5 pl-4 text-right tabular-nums">{sum * pointsEach}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t border-ink font-semibold">
              <th scope="row" className="py-2 pr-6">
                <span className="pl-7">{t('exam.sum')}</span>
              </th>
              {THINKING.map((thinking) => (
                <td key={thinking} className="py-2 pl-4 text-right tabular-nums">
                  {totals[thinking]}
                </td>
              ))}
              <td className="py-2 pl-4 text-right tabular-nums">{items}</td>
              <td className="py-2 pl-4 text-right tabular-nums">{itemPoints}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className="mt-3 print:hidden">
        <Link href={`/quizzes/${quiz.slug}`} className={buttonClass('secondary')}>
          {t('exam.try', { title })}
        </Link>
      </p>
      <ExamEssay essay={essay} />
    </section>
  );
}
