import { DefinitionList } from '@tumen/ui/definition-list';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const EventMarginEventFragment = graphql(`
  fragment EventMargin_event on Event {
    startDate
    kind
    confidence
    themes { slug title(locale: $locale) }
    places { slug name(locale: $locale) }
  }
`);

/** What kind of event it is, how certain, where and about what: the left margin of its page. */
export function EventMargin({ event }: { event: FragmentType<typeof EventMarginEventFragment> }) {
  const { startDate, kind, confidence, themes, places } = readFragment(EventMarginEventFragment, event);
  const t = useTranslations();
  const year = startDate.slice(0, 4);
  return (
    <div className="mb-8 border-l border-rule pl-4 xl:mb-0">
      <DefinitionList
        isStacked
        items={[
          { term: t('event.kind'), description: t(`enums.eventKind.${kind}`) },
          {
            term: t('event.confidence'),
            description: (
              <>
                {t(`enums.confidence.${confidence}`)}
                <span className="block text-ink-soft">{t(`enums.confidenceText.${confidence}`)}</span>
              </>
            ),
          },
          {
            term: t('event.places'),
            description: links(places.map(({ slug, name }) => ({ href: `/places/${slug}`, text: name }))),
          },
          {
            term: t('event.themes'),
            description: links(themes.map(({ slug, title }) => ({ href: `/timeline?theme=${slug}`, text: title }))),
          },
          { term: t('event.onTimeline'), description: links([{ href: `/timeline?from=${year}&to=${year}`, text: year }]) },
        ]}
      />
    </div>
  );
}

function links(targets: readonly { href: string; text: string }[]) {
  if (targets.length === 0) return null;
  return targets.map(({ href, text }) => (
    <Link key={href} href={href} className="block min-h-6 text-link">
      {text}
    </Link>
  ));
}
