import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { EvidenceTarget } from './evidence-target.tsx';
import { STANCE_TONES, STANCES } from './stance-tone.ts';

const ClaimEvidenceClaimFragment = graphql(`
  fragment ClaimEvidence_claim on Claim {
    evidence {
      id
      stance
      note(locale: $locale)
      ...EvidenceTarget_evidence
    }
  }
`);

/** The evidence by what it does to the claim: for it, against it, around it. */
export function ClaimEvidence({ claim }: { claim: FragmentType<typeof ClaimEvidenceClaimFragment> }) {
  const { evidence } = readFragment(ClaimEvidenceClaimFragment, claim);
  const t = useTranslations();
  if (evidence.length === 0) return <p className="mt-8 text-ink-soft">{t('claim.noEvidence')}</p>;
  return STANCES.map((stance) => {
    const own = evidence.filter((each) => each.stance === stance);
    if (own.length === 0) return null;
    return (
      <Section
        key={stance}
        id={stance.toLowerCase()}
        title={
          <span className="flex items-center gap-3">
            {t(`claim.${stance}`)}
            <span className="font-sans">
              <Tag tone={STANCE_TONES[stance]}>{own.length}</Tag>
            </span>
          </span>
        }
      >
        <ul>
          {own.map((each) => (
            <li key={each.id} className="border-t border-rule py-3">
              <EvidenceTarget evidence={each} />
              <p className="mt-1">{each.note}</p>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
