import { ReadingBand } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useTranslations } from 'next-intl';
import type { SourceWorkshopBlock_BlockFragment } from '@/graphql/generated/graphql.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

const sourceWorkshopBlock = graphql(/* GraphQL */ `
  fragment SourceWorkshopBlock_block on SourceWorkshopBlock {
    introduction(locale: $locale)
    questions(locale: $locale)
    items {
      madeBy(locale: $locale)
      madeFor(locale: $locale)
      says(locale: $locale)
      omits(locale: $locale)
      event {
        slug
        title(locale: $locale)
      }
      source {
        slug
        label(locale: $locale)
        perspective
        isPrimary
        issuedLabel(locale: $locale)
      }
    }
  }
`);

/** Several sources on one matter side by side: who made each, for whom, what it says, and on what it is silent. */
export function SourceWorkshopBlock({ block: ref }: BlockProps<typeof sourceWorkshopBlock>) {
  const t = useTranslations('blocks.sourceWorkshop');
  const { introduction, questions, items } = readFragment(sourceWorkshopBlock, ref);
  return (
    <>
      <ReadingBand>
        <p className="font-serif text-reading">{introduction}</p>
      </ReadingBand>
      <ul className="mx-auto mt-6 grid max-w-[66rem] gap-4 md:grid-cols-2">
        {items.map((item) => (
          <WorkshopCard key={item.source.slug} item={item} />
        ))}
      </ul>
      <ReadingBand>
        <h3 className="mt-8 font-sans text-control font-semibold">{t('questions')}</h3>
        <ol className="mt-2 list-decimal pl-6 font-serif text-reading">
          {questions.map((question) => (
            <li key={question} className="pl-1">
              {question}
            </li>
          ))}
        </ol>
      </ReadingBand>
    </>
  );
}

function WorkshopCard({ item }: { item: SourceWorkshopBlock_BlockFragment['items'][number] }) {
  const t = useTranslations();
  const { source, event } = item;
  const nature = t(source.isPrimary ? 'lesson.primary' : 'lesson.secondary');
  const rows = [
    { term: t('blocks.sourceWorkshop.madeBy'), description: item.madeBy },
    { term: t('blocks.sourceWorkshop.date'), description: source.issuedLabel ?? null },
    { term: t('blocks.sourceWorkshop.madeFor'), description: item.madeFor },
    { term: t('blocks.sourceWorkshop.says'), description: item.says },
    { term: t('blocks.sourceWorkshop.omits'), description: item.omits },
  ];
  return (
    <li className="border border-rule bg-card p-5 md:p-6">
      <Eyebrow tone="data">
        {t(`enums.perspective.${source.perspective}`)} · {nature}
      </Eyebrow>
      <h3 className="mt-2 text-h3">
        <Link href={`/sources/${source.slug}`} className="quiet-link">
          {source.label}
        </Link>
      </h3>
      <div className="mt-4">
        <DefinitionList items={rows} />
      </div>
      {event && (
        <p className="mt-3 text-note text-ink-soft">
          {t('blocks.sourceWorkshop.event')}:{' '}
          <Link href={`/events/${event.slug}`} className="text-link">
            {event.title}
          </Link>
        </p>
      )}
    </li>
  );
}
