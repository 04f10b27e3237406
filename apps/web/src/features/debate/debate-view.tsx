import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { numberNotes } from '@/features/citation/number-notes.ts';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { LinkList } from '@/features/text/link-list.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { debateJsonLd } from './debate-json-ld.ts';
import { DebatePosition } from './debate-position.tsx';

const DebateViewDebateFragment = graphql(`
  fragment DebateView_debate on Debate {
    slug
    question(locale: $locale)
    background(locale: $locale)
    translated(locale: $locale)
    prompts(locale: $locale)
    positions {
      id
      citations { locator source { slug ...MarginNotes_source } }
      evidence { citations { locator source { slug ...MarginNotes_source } } }
      ...DebatePosition_position
    }
    claims { code text(locale: $locale) }
    ...DebateJsonLd_debate
  }
`);

export const DebatePageDocument = graphql(`
  query DebatePage($slug: String!, $locale: Locale!) {
    debate(slug: $slug) { question(locale: $locale) background(locale: $locale) ...DebateView_debate }
  }
`);

export function DebateView({ debate: ref }: { debate: FragmentType<typeof DebateViewDebateFragment> }) {
  const debate = readFragment(DebateViewDebateFragment, ref);
  const t = useTranslations('debate');
  const locale = useLocale();
  const notes = numberNotes(
    debate.positions.map(({ citations, evidence }) => [...citations, ...evidence.flatMap((each) => each.citations)]),
  );
  return (
    <ReadingPage>
      <JsonLd node={debateJsonLd(debate, locale)} />
      <ReadingBand>
        <PageHeader
          size="sentence"
          eyebrow={t('eyebrow')}
          title={<span {...textLang(debate.translated, debate.question)}>{debate.question}</span>}
        />
        <Untranslated translated={debate.translated} />
        <p className="mt-6 font-serif text-reading" {...textLang(debate.translated, debate.background)}>
          {debate.background}
        </p>
      </ReadingBand>
      {debate.positions.map((position, index) => (
        <DebatePosition key={position.id} position={position} number={index + 1} notes={notes[index] ?? []} />
      ))}
      <ReadingBand>
        {debate.prompts.length > 0 && (
          <Section id="prompts" title={t('prompts')}>
            <ol
              className="list-decimal space-y-2 pl-6 font-serif text-reading marker:text-accent"
              {...textLang(debate.translated, debate.prompts.join())}
            >
              {debate.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ol>
          </Section>
        )}
        {debate.claims.length > 0 && (
          <Section id="claims" title={t('claims')}>
            <LinkList items={debate.claims.map(({ code, text }) => ({ href: `/claims/${code}`, title: `${code} · ${text}` }))} />
          </Section>
        )}
        <RecordLinks kind="DEBATE" slug={debate.slug} />
      </ReadingBand>
    </ReadingPage>
  );
}
