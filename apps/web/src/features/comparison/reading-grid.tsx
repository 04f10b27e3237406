import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { Reading } from '@/graphql/generated/graphql.ts';
import { ClaimGrid } from './claim-grid.tsx';

const ReadingGridBlockFragment = graphql(`
  fragment ReadingGrid_block on SourceWorkshopBlock {
    items { source { slug label(locale: $locale) } }
    statements {
      text(locale: $locale)
      readings { reading note(locale: $locale) source { slug } }
    }
  }
`);

type ReadingGridProps = { block: FragmentType<typeof ReadingGridBlockFragment> };

const READINGS = ['AGREES', 'DIFFERS', 'SILENT', 'CANNOT_KNOW'] as const satisfies readonly Reading[];

/** Claims and sources with empty cells: chosen from a list on the screen, written by hand on paper. */
export function EmptyReadingGrid({ block }: ReadingGridProps) {
  const t = useTranslations('comparison');
  return (
    <>
      <dl className="mb-4 grid max-w-[54rem] gap-x-6 gap-y-1 text-note md:grid-cols-2">
        {READINGS.map((reading) => (
          <div key={reading}>
            <dt className="inline font-semibold">{t(`reading.${reading}`)}</dt>
            <dd className="inline text-ink-soft"> – {t(`readingMeans.${reading}`)}</dd>
          </div>
        ))}
      </dl>
      <Grid block={block} caption={t('grid')}>
        {(statement, source) => (
          <select aria-label={t('cell', { statement, source })} className="reading-choice">
            <option value="">{t('chooseReading')}</option>
            {READINGS.map((reading) => (
              <option key={reading}>{t(`reading.${reading}`)}</option>
            ))}
          </select>
        )}
      </Grid>
    </>
  );
}

/** The same with what the editors found. */
export function ExpectedReadingGrid({ block }: ReadingGridProps) {
  const t = useTranslations('comparison');
  return (
    <Grid block={block} caption={t('expected')}>
      {(_statement, _source, found) => found && <Finding reading={found.reading} note={found.note} />}
    </Grid>
  );
}

type Found = { reading: Reading; note: string | null };

type GridProps = ReadingGridProps & {
  caption: string;
  children: (statement: string, source: string, found: Found | undefined) => ReactNode;
};

function Grid({ block, caption, children }: GridProps) {
  const { items, statements } = readFragment(ReadingGridBlockFragment, block);
  return (
    <ClaimGrid
      caption={caption}
      columns={items.map(({ source }) => ({ key: source.slug, name: source.label }))}
      rows={statements.map(({ text, readings }) => ({
        key: text,
        claim: <span {...textLang(false, text)}>{text}</span>,
        cells: items.map(({ source }) =>
          children(
            text,
            source.label,
            readings.find((reading) => reading.source.slug === source.slug),
          ),
        ),
      }))}
    />
  );
}

const TONES = { AGREES: 'text-good', DIFFERS: 'text-accent', SILENT: 'text-ink-soft', CANNOT_KNOW: 'text-ink-soft' } as const;

function Finding({ reading, note }: Found) {
  const t = useTranslations('comparison');
  return (
    <>
      <span className={`font-semibold ${TONES[reading]}`}>{t(`reading.${reading}`)}</span>
      {note && (
        <span className="block text-note" {...textLang(false, note)}>
          {note}
        </span>
      )}
    </>
  );
}
