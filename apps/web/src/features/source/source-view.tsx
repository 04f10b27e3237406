import { buttonClass } from '@tumen/ui/button';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { comparisonPath } from '@/features/comparison/read-selection.ts';
import { EventList } from '@/features/event/event-list.tsx';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { Section } from '@/features/text/section.tsx';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { languageName } from './language-name.ts';
import { SourceCitations } from './source-citations.tsx';
import { sourceJsonLd } from './source-json-ld.ts';

const SourceViewSourceFragment = graphql(`
  fragment SourceView_source on Source {
    slug
    label(locale: $locale)
    title
    gloss(locale: $locale)
    annotation(locale: $locale)
    translated(locale: $locale)
    language
    perspective
    isPrimary
    verified
    issuedLabel(locale: $locale)
    url
    ...SourceCitations_source
    ...SourceJsonLd_source
  }
`);

type SourceViewProps = {
  source: FragmentType<typeof SourceViewSourceFragment>;
  events: ComponentProps<typeof EventList>['events'];
};

export function SourceView({ source: ref, events }: SourceViewProps) {
  const source = readFragment(SourceViewSourceFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  const perspective = t(`enums.perspective.${source.perspective}`);
  const nature = t(source.isPrimary ? 'common.primary' : 'common.secondary');
  return (
    <ReadingPage>
      <JsonLd node={sourceJsonLd(source, locale)} />
      <ReadingBand
        notes={
          <DefinitionList
            isStacked
            items={[
              { term: t('source.perspective'), description: perspective },
              { term: t('source.nature'), description: nature },
              { term: t('source.issued'), description: source.issuedLabel },
              { term: t('source.language'), description: languageName(source.language, locale) },
              { term: t('source.seen'), description: t(source.verified ? 'source.seenYes' : 'source.seenNo') },
            ]}
          />
        }
      >
        <PageHeader
          eyebrow={t('source.eyebrow', { perspective, nature })}
          title={<span {...(source.title === source.label ? { lang: source.language } : {})}>{source.label}</span>}
          lead={source.gloss !== source.label && source.gloss ? <p>{source.gloss}</p> : undefined}
        />
        <Untranslated translated={source.translated} />
        {source.annotation && <p className="mt-6 font-serif text-reading">{source.annotation}</p>}
        {source.url && (
          <p className="mt-6 print:hidden">
            <a href={source.url} rel="noreferrer" className={buttonClass('secondary')}>
              {t('source.open')}
            </a>
          </p>
        )}
        <Section id="citations" title={t('source.citations')}>
          <SourceCitations source={source} />
        </Section>
        {events.length > 0 && (
          <Section id="events" title={t('source.usedIn')}>
            <EventList events={events} />
            <p className="mt-4 print:hidden">
              <Link href={comparisonPath({ sources: [source.slug] })} className={buttonClass('secondary')}>
                {t('comparison.ofSource')}
              </Link>
            </p>
          </Section>
        )}
        <RecordLinks kind="SOURCE" slug={source.slug} />
      </ReadingBand>
    </ReadingPage>
  );
}
