import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ChainFigure } from './chain-figure.tsx';
import { DEPTHS } from './read-depth.ts';

const ChainViewEventFragment = graphql(`
  fragment ChainView_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    chain(depth: $depth) { isWhole links { cause { slug } } events { slug } ...ChainFigure_chain }
  }
`);

export const ChainPageDocument = graphql(`
  query ChainPage($slug: String!, $locale: Locale!, $depth: Int!) {
    event(slug: $slug) { title(locale: $locale) ...ChainView_event }
  }
`);

/** The chain of an event on a page of its own, as far as the visitor wants to follow it. */
export function ChainView({ event: ref, depth }: { event: FragmentType<typeof ChainViewEventFragment>; depth: number }) {
  const { slug, title, translated, dateLabel, chain } = readFragment(ChainViewEventFragment, ref);
  const t = useTranslations('chain');
  return (
    <WidePage>
      <PageHeader
        eyebrow={t('title')}
        title={
          <Link href={`/events/${slug}`} className="quiet-link" {...textLang(translated, title)}>
            {title}
          </Link>
        }
        lead={<p>{t('lead')}</p>}
        meta={
          <>
            <span>{dateLabel}</span>
            <span>{t('events', { count: chain.events.length })}</span>
          </>
        }
      />
      {chain.links.length === 0 ? (
        <div className="mt-10">
          <EmptyState title={t('empty')}>
            <p>
              <Link href={`/events/${slug}`} className="text-link">
                {t('back')}
              </Link>
            </p>
          </EmptyState>
        </div>
      ) : (
        <>
          <nav
            aria-label={t('depth')}
            className="mt-8 flex flex-wrap items-center gap-x-2 border-t border-rule pt-3 text-note print:hidden"
          >
            <span className="mr-2 text-ink-soft">{t('depth')}</span>
            {DEPTHS.map((each) => (
              <Link
                key={each}
                href={`/events/${slug}/chain?depth=${each}`}
                aria-current={each === depth ? 'true' : undefined}
                className="inline-flex min-h-11 min-w-11 items-center justify-center border-b-2 border-transparent tabular-nums hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold"
              >
                {each}
              </Link>
            ))}
            <span className="text-ink-soft">{chain.isWhole ? t('isWhole') : t('goesOn')}</span>
          </nav>
          <ChainFigure chain={chain} self={slug} title={title} />
        </>
      )}
    </WidePage>
  );
}
