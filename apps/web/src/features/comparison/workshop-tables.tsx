import { useLocale, useTranslations } from 'next-intl';
import { languageName } from '@/features/source/language-name.ts';
import { ArchiveText } from '@/features/text/archive-text.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { divideFacts } from './facts-by-source.ts';
import { QuotedWords } from './quoted-words.tsx';
import { SourceHead } from './source-head.tsx';
import { WhenMade } from './when-made.tsx';

const WorkshopTablesItemFragment = graphql(`
  fragment WorkshopTables_item on SourceWorkshopItem {
    madeBy(locale: $locale)
    madeFor(locale: $locale)
    says(locale: $locale)
    omits(locale: $locale)
    quotation { ...QuotedWords_quotation }
    event {
      slug
      title(locale: $locale)
      startDate
      endDate
      facts { id text(locale: $locale) citations { locator source { slug } } }
    }
    source {
      slug
      label(locale: $locale)
      language
      issued
      issuedLabel(locale: $locale)
      ...SourceHead_source
    }
  }
`);

type WorkshopTableProps = {
  /** Unique on the page. */
  id: string;
  items: readonly FragmentType<typeof WorkshopTablesItemFragment>[];
};

/** What stands on the outside of each source: from when, by whom, for whom. To be read before the text. */
export function OriginTable({ id, items: refs }: WorkshopTableProps) {
  const t = useTranslations('comparison');
  const locale = useLocale();
  const items = readFragment(WorkshopTablesItemFragment, refs);
  return (
    <ComparisonTable
      id={id}
      caption={t('origin')}
      nothing={t('nothing')}
      columns={items.map(({ source }) => ({ key: source.slug, name: source.label, head: <SourceHead source={source} /> }))}
      rows={[
        {
          key: 'made',
          name: t('row.made'),
          cells: items.map(({ source, event }) => <WhenMade key={source.slug} source={source} event={event} />),
        },
        {
          key: 'maker',
          name: t('row.maker'),
          cells: items.map(({ madeBy, source }) => <ArchiveText key={source.slug} text={madeBy} />),
        },
        {
          key: 'audience',
          name: t('row.audience'),
          cells: items.map(({ madeFor, source }) => <ArchiveText key={source.slug} text={madeFor} />),
        },
        {
          key: 'language',
          name: t('row.language'),
          cells: items.map(({ source }) => languageName(source.language, locale)),
        },
        {
          key: 'event',
          name: t('row.event'),
          cells: items.map(
            ({ event }) =>
              event && (
                <Link key={event.slug} href={`/events/${event.slug}`} className="text-link">
                  {event.title}
                </Link>
              ),
          ),
        },
      ]}
    />
  );
}

/** What each source says, in its words and in ours, what it leaves out, and which facts of the course rest on it. */
export function ContentTable({ id, items: refs }: WorkshopTableProps) {
  const t = useTranslations('comparison');
  const items = readFragment(WorkshopTablesItemFragment, refs);
  return (
    <ComparisonTable
      id={id}
      caption={t('content')}
      nothing={t('nothing')}
      columns={items.map(({ source }) => ({
        key: source.slug,
        name: source.label,
        head: <span className="font-serif text-[1.0625rem] leading-snug font-semibold">{source.label}</span>,
      }))}
      rows={[
        {
          key: 'words',
          name: t('row.words'),
          cells: items.map(({ quotation, source }) => quotation && <QuotedWords key={source.slug} quotation={quotation} />),
        },
        {
          key: 'says',
          name: t('row.says'),
          cells: items.map(({ says, source }) => <ArchiveText key={source.slug} text={says} />),
        },
        {
          key: 'omits',
          name: t('row.omits'),
          cells: items.map(({ omits, source }) => <ArchiveText key={source.slug} text={omits} />),
        },
        {
          key: 'facts',
          name: t('row.facts'),
          cells: items.map(
            ({ event, source }) => event && <FactShare key={source.slug} facts={event.facts} source={source.slug} />,
          ),
        },
      ]}
    />
  );
}

type FactShareProps = { facts: (Parameters<typeof divideFacts>[0][number] & { text: string })[]; source: string };

/** Of the facts of an event those that rest on a source, and how many do without it. */
function FactShare({ facts, source }: FactShareProps) {
  const t = useTranslations('comparison');
  const { carried, others } = divideFacts(facts, source);
  return (
    <>
      {carried.length > 0 && (
        <ul className="grid list-disc gap-1 pl-4 text-note">
          {carried.map(({ id, text }) => (
            <li key={id} {...textLang(false, text)}>
              {text}
            </li>
          ))}
        </ul>
      )}
      <span className="mt-1 block text-note text-ink-soft">{t('otherFacts', { count: others.length })}</span>
    </>
  );
}
