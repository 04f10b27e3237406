import { ReadingBand } from '@tumen/ui/columns';
import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ChainFigure } from './chain-figure.tsx';

const EventChainSectionEventFragment = graphql(`
  fragment EventChainSection_event on Event {
    slug
    title(locale: $locale)
    chain(depth: 2) { isWhole links { cause { slug } } ...ChainFigure_chain }
  }
`);

/** The chain of an event on its page, two links each way; nothing for an event without links. */
export function EventChainSection({ event }: { event: FragmentType<typeof EventChainSectionEventFragment> }) {
  const { slug, title, chain } = readFragment(EventChainSectionEventFragment, event);
  const t = useTranslations('chain');
  if (chain.links.length === 0) return null;
  return (
    <section aria-labelledby="chain" className="mt-12">
      <ReadingBand>
        <SectionHeading id="chain">{t('title')}</SectionHeading>
        <p className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-note text-ink-soft">
          {t('note')}
          {!chain.isWhole && (
            <Link href={`/events/${slug}/chain`} className="text-link print:hidden">
              {t('whole')}
            </Link>
          )}
        </p>
      </ReadingBand>
      <ChainFigure chain={chain} self={slug} title={title} />
    </section>
  );
}
