import { Callout } from '@tumen/ui/callout';
import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const lessonOpeningLesson = graphql(/* GraphQL */ `
  fragment LessonOpening_lesson on Lesson {
    simpleSummary(locale: $locale)
    warmUp {
      text(locale: $locale)
      prompt(locale: $locale)
      citations { locator source { slug label(locale: $locale) } }
    }
  }
`);

/** The first five minutes: one line that makes curious, what to do with it, and the gist of the lesson in plain words. */
export function LessonOpening({ lesson: ref }: { lesson: FragmentType<typeof lessonOpeningLesson> }) {
  const t = useTranslations('lesson.opening');
  const { warmUp, simpleSummary } = readFragment(lessonOpeningLesson, ref);
  return (
    <div className="mt-8">
      <ReadingBand>
        {warmUp && (
          <Callout label={t('warmUp')}>
            <p className="font-serif text-h3 leading-snug" {...textLang(false, warmUp.text)}>
              {warmUp.text}
            </p>
            <p className="mt-2 text-note text-ink-soft">
              {warmUp.citations.map(({ source, locator }) => (
                <Link key={source.slug} href={`/sources/${source.slug}`} className="mr-3 text-link">
                  {locator ? `${source.label}, ${locator}` : source.label}
                </Link>
              ))}
            </p>
            <p className="mt-4" {...textLang(false, warmUp.prompt)}>
              {warmUp.prompt}
            </p>
          </Callout>
        )}
        {simpleSummary && (
          <div className="mt-6">
            <Disclosure summary={t('simple')}>
              <p className="max-w-reading font-serif text-[1.0625rem] leading-relaxed" {...textLang(false, simpleSummary)}>
                {simpleSummary}
              </p>
            </Disclosure>
          </div>
        )}
      </ReadingBand>
    </div>
  );
}
