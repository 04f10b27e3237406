import { useLocale, useTranslations } from 'next-intl';
import { languageName } from '@/features/source/language-name.ts';
import { ArchiveText } from '@/features/text/archive-text.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { SourceHead } from './source-head.tsx';
import { WhenMade } from './when-made.tsx';

const SourceComparisonSourceFragment = graphql(`
  fragment SourceComparison_source on Source {
    slug
    label(locale: $locale)
    issued
    issuedLabel(locale: $locale)
    language
    verified
    annotation(locale: $locale)
    workshops {
      anchor
      lesson { slug title(locale: $locale) }
      item { madeBy(locale: $locale) says(locale: $locale) omits(locale: $locale) quotation { ...QuotedWords_quotation } }
    }
    ...SourceHead_source
  }
`);

type SourceComparisonProps = {
  sources: readonly FragmentType<typeof SourceComparisonSourceFragment>[];
  event: { startDate: string; endDate: string } | null;
};

/** Sources in columns: when each was made and how far from the event, in which language, and what it is. */
export function SourceComparison({ sources, event }: SourceComparisonProps) {
  const t = useTranslations();
  const locale = useLocale();
  const compared = readFragment(SourceComparisonSourceFragment, sources);
  // What lessons say of a source depends on their question; the first that questions it stands for it.
  const inLesson = compared.map(({ workshops }) => workshops[0]);
  return (
    <ComparisonTable
      id="source"
      caption={t('comparison.table')}
      nothing={t('comparison.nothing')}
      columns={compared.map((source) => ({ key: source.slug, name: source.label, head: <SourceHead source={source} /> }))}
      rows={[
        {
          key: 'made',
          name: t('comparison.row.made'),
          cells: compared.map((source) => <WhenMade key={source.slug} source={source} event={event} />),
        },
        {
          key: 'language',
          name: t('comparison.row.language'),
          cells: compared.map(({ language }) => languageName(language, locale)),
        },
        {
          key: 'maker',
          name: t('comparison.row.maker'),
          cells: inLesson.map((workshop) => workshop && <ArchiveText key="madeBy" text={workshop.item.madeBy} />),
        },
        {
          key: 'what',
          name: t('comparison.row.what'),
          cells: compared.map(({ slug, annotation }) => annotation && <ArchiveText key={slug} text={annotation} />),
        },
        {
          key: 'words',
          name: t('comparison.row.words'),
          cells: inLesson.map(
            (workshop) => workshop?.item.quotation && <QuotedWords key="words" quotation={workshop.item.quotation} />,
          ),
        },
        {
          key: 'says',
          name: t('comparison.row.says'),
          cells: inLesson.map((workshop) => workshop && <ArchiveText key="says" text={workshop.item.says} />),
        },
        {
          key: 'omits',
          name: t('comparison.row.omits'),
          cells: inLesson.map((workshop) => workshop && <ArchiveText key="omits" text={workshop.item.omits} />),
        },
        {
          key: 'lesson',
          name: t('comparison.row.lesson'),
          cells: inLesson.map(
            (workshop) =>
              workshop && (
                <Link key="lesson" href={`/lessons/${workshop.lesson.slug}#${workshop.anchor}`} className="text-link">
                  {workshop.lesson.title}
                </Link>
              ),
          ),
        },
        {
          key: 'seen',
          name: t('comparison.row.seen'),
          cells: compared.map(({ verified }) => t(verified ? 'source.seenYes' : 'source.seenNo')),
        },
      ]}
    />
  );
}
