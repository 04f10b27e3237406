import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const EvidenceTargetEvidenceFragment = graphql(`
  fragment EvidenceTarget_evidence on ClaimEvidence {
    event { slug title(locale: $locale) translated(locale: $locale) dateLabel(locale: $locale) dispute { id } }
    indicator { slug name(locale: $locale) translated(locale: $locale) }
    debate { slug question(locale: $locale) translated(locale: $locale) }
  }
`);

/** The event, the series or the debate that is the evidence. */
export function EvidenceTarget({ evidence }: { evidence: FragmentType<typeof EvidenceTargetEvidenceFragment> }) {
  const { event, indicator, debate } = readFragment(EvidenceTargetEvidenceFragment, evidence);
  const t = useTranslations();
  const link = 'font-serif text-[1.0625rem] quiet-link';
  return (
    <>
      <p className="text-note text-ink-soft">
        {event?.dateLabel} {event?.dispute && <Tag tone="accent">{t('common.disputed')}</Tag>}
        {indicator && t('indicator.eyebrow')}
        {debate && t('debate.eyebrow')}
      </p>
      {event && (
        <Link href={`/events/${event.slug}`} className={link} {...textLang(event.translated, event.title)}>
          {event.title}
        </Link>
      )}
      {indicator && (
        <Link href={`/indicators/${indicator.slug}`} className={link} {...textLang(indicator.translated, indicator.name)}>
          {indicator.name}
        </Link>
      )}
      {debate && (
        <Link href={`/debates/${debate.slug}`} className={link} {...textLang(debate.translated, debate.question)}>
          {debate.question}
        </Link>
      )}
    </>
  );
}
