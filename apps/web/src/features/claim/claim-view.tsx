import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { LinkList } from '@/features/text/link-list.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ClaimEvidence } from './claim-evidence.tsx';
import { claimJsonLd } from './claim-json-ld.ts';

const ClaimViewClaimFragment = graphql(`
  fragment ClaimView_claim on Claim {
    code
    text(locale: $locale)
    wording
    note(locale: $locale)
    translated(locale: $locale)
    source { slug label(locale: $locale) issuedLabel(locale: $locale) }
    debates { slug question(locale: $locale) }
    lessons { slug number title(locale: $locale) }
    ...ClaimEvidence_claim
    ...ClaimJsonLd_claim
  }
`);

export const ClaimPageDocument = graphql(`
  query ClaimPage($code: String!, $locale: Locale!) {
    claim(code: $code) { text(locale: $locale) ...ClaimView_claim }
  }
`);

export function ClaimView({ claim: ref }: { claim: FragmentType<typeof ClaimViewClaimFragment> }) {
  const claim = readFragment(ClaimViewClaimFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ReadingPage>
      <JsonLd node={claimJsonLd(claim, locale)} />
      <ReadingBand
        notes={
          <DefinitionList
            isStacked
            items={[
              {
                term: t('claim.madeIn'),
                description: (
                  <Link href={`/sources/${claim.source.slug}`} className="text-link">
                    {claim.source.label}
                    {claim.source.issuedLabel && `, ${claim.source.issuedLabel}`}
                  </Link>
                ),
              },
            ]}
          />
        }
      >
        <PageHeader
          size="sentence"
          eyebrow={t('claim.eyebrow', { code: claim.code })}
          title={<span {...textLang(claim.translated, claim.text)}>{claim.text}</span>}
        />
        <Untranslated translated={claim.translated} />
        {claim.wording && (
          <figure className="mt-6 border-l-2 border-rule pl-4">
            <figcaption className="text-note text-ink-soft">{t('claim.wording')}</figcaption>
            <blockquote lang="en" className="mt-1 font-serif">
              {claim.wording}
            </blockquote>
          </figure>
        )}
        {claim.note && <p className="mt-4 text-note text-ink-soft">{claim.note}</p>}
        <ClaimEvidence claim={claim} />
        {claim.debates.length > 0 && (
          <Section id="debates" title={t('claim.debates')}>
            <LinkList items={claim.debates.map(({ slug, question }) => ({ href: `/debates/${slug}`, title: question }))} />
          </Section>
        )}
        {claim.lessons.length > 0 && (
          <Section id="lessons" title={t('claim.lessons')}>
            <LinkList
              items={claim.lessons.map(({ slug, number, title }) => ({
                href: `/lessons/${slug}`,
                title,
                detail: t('course.week', { number: String(number) }),
              }))}
            />
          </Section>
        )}
        <RecordLinks kind="CLAIM" slug={claim.code} />
      </ReadingBand>
    </ReadingPage>
  );
}
