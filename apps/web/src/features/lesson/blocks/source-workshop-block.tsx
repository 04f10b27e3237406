import { ReadingBand } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useTranslations } from 'next-intl';
import type { SourceWorkshopBlock_BlockFragment } from '@/graphql/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

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
export function SourceWorkshopBlock({ block: ref }: { block: FragmentType<typeof sourceWorkshopBlock> }) {
  const t = useTranslations('lesson.workshop');
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
    { term: t('lesson.workshop.madeBy'), description: item.madeBy },
    { term: t('lesson.workshop.date'), description: source.issuedLabel ?? null },
    { term: t('lesson.workshop.madeFor'), description: item.madeFor },
    { term: t('lesson.workshop.says'), description: item.says },
    { term: t('lesson.workshop.omits'), description: item.omits },
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
          {t('lesson.workshop.event')}:{' '}
          <Link href={`/events/${event.slug}`} className="text-link">
            {event.title}
          </Link>
        </p>
      )}
    </li>
  );
}
