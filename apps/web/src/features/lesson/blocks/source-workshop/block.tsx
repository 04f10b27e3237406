import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { EmptyReadingGrid, ExpectedReadingGrid } from '@/features/comparison/reading-grid.tsx';
import { ContentTable, OriginTable } from '@/features/comparison/workshop-tables.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const sourceWorkshopBlock = graphql(/* GraphQL */ `
  fragment SourceWorkshopBlock_block on SourceWorkshopBlock {
    anchor
    introduction(locale: $locale)
    questions(locale: $locale)
    items { ...WorkshopTables_item }
    statements { text(locale: $locale) }
    ...ReadingGrid_block
  }
`);

/**
 * Sources on one matter side by side, in the order in which a historian reads: the outside of each, questions, what is in them, and
 * claims tried on all. What a student is to find out stays closed until asked for.
 */
export function SourceWorkshopBlock({ block: ref }: BlockProps<typeof sourceWorkshopBlock>) {
  const t = useTranslations('comparison');
  const block = readFragment(sourceWorkshopBlock, ref);
  const { anchor, introduction, questions, items, statements } = block;
  return (
    <LazyLayout narrow={256} wide={170}>
      <ReadingBand>
        <p className="font-serif text-reading" {...textLang(false, introduction)}>
          {introduction}
        </p>
        <h3 className="mt-8 text-h3 font-semibold">{t('origin')}</h3>
      </ReadingBand>
      <div className="mx-auto mt-3 max-w-[70rem]">
        <OriginTable id={`${anchor}-origin`} items={items} />
      </div>
      <ReadingBand>
        <h3 className="mt-8 text-h3 font-semibold">{t('questions')}</h3>
        <ol className="mt-2 list-decimal pl-6 font-serif text-reading">
          {questions.map((question) => (
            <li key={question} className="pl-1" {...textLang(false, question)}>
              {question}
            </li>
          ))}
        </ol>
      </ReadingBand>
      <div className="mx-auto mt-8 max-w-[70rem]">
        <Disclosure summary={t('openContent')}>
          <ContentTable id={`${anchor}-content`} items={items} />
        </Disclosure>
      </div>
      {statements.length > 0 && (
        <div className="mx-auto mt-8 max-w-[70rem]">
          <h3 className="mb-2 text-h3 font-semibold">{t('grid')}</h3>
          <EmptyReadingGrid block={block} />
          <div className="mt-6">
            <Disclosure summary={t('expected')}>
              <ExpectedReadingGrid block={block} />
            </Disclosure>
          </div>
        </div>
      )}
    </LazyLayout>
  );
}
