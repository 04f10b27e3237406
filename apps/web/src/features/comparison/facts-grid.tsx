import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { ClaimGrid } from './claim-grid.tsx';
import { placesIn } from './facts-by-source.ts';

const FactsGridFactFragment = graphql(`
  fragment FactsGrid_fact on Fact {
    id
    text(locale: $locale)
    translated(locale: $locale)
    citations { locator source { slug } }
  }
`);

type FactsGridProps = {
  caption: string;
  facts: readonly FragmentType<typeof FactsGridFactFragment>[];
  sources: readonly { slug: string; label: string }[];
};

/** Which source carries which fact of an event, and where it is silent as far as this course cites it. */
export function FactsGrid({ caption, facts, sources }: FactsGridProps) {
  return (
    <ClaimGrid
      caption={caption}
      columns={sources.map(({ slug, label }) => ({ key: slug, name: label }))}
      rows={readFragment(FactsGridFactFragment, facts).map((fact) => ({
        key: fact.id,
        claim: <span {...textLang(fact.translated, fact.text)}>{fact.text}</span>,
        cells: sources.map(({ slug }) => <FactCell key={slug} places={placesIn(fact, slug)} />),
      }))}
    />
  );
}

/** `places`: where in the source; "" for the whole of it, null when the fact does not cite it. */
function FactCell({ places }: { places: string | null }) {
  const t = useTranslations('comparison');
  if (places === null) return <span className="text-ink-soft">{t('notCited')}</span>;
  return (
    <>
      <span className="font-medium text-data">{t('carries')}</span>
      {places && <span className="block text-note text-ink-soft">{places}</span>}
    </>
  );
}
