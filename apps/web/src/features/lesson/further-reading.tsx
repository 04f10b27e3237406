import { ReadingBand } from '@tumen/ui/columns';
import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const furtherReadingLesson = graphql(/* GraphQL */ `
  fragment FurtherReading_lesson on Lesson {
    furtherReading {
      note(locale: $locale)
      source { slug citation(style: CHICAGO, locale: $locale) }
    }
  }
`);

/** What to read after the lesson, and why. */
export function FurtherReading({ lesson: ref }: { lesson: FragmentType<typeof furtherReadingLesson> }) {
  const t = useTranslations('lesson');
  const { furtherReading } = readFragment(furtherReadingLesson, ref);
  if (furtherReading.length === 0) return null;
  return (
    <section aria-labelledby="further-reading" className="mt-12">
      <ReadingBand>
        <SectionHeading id="further-reading">{t('furtherReading')}</SectionHeading>
        <ul className="mt-4 grid gap-4">
          {furtherReading.map(({ note, source }) => (
            <li key={source.slug} className="wrap-anywhere">
              <Link href={`/sources/${source.slug}`} className="font-serif quiet-link">
                {source.citation}
              </Link>
              <p className="text-note text-ink-soft" {...textLang(false, note)}>
                {note}
              </p>
            </li>
          ))}
        </ul>
      </ReadingBand>
    </section>
  );
}
