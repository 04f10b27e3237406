import { SectionHeading } from '@tumen/ui/section-heading';
import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { STANCE_TONES } from '@/features/claim/stance-tone.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const EventClaimsEventFragment = graphql(`
  fragment EventClaims_event on Event {
    claimEvidence { id stance note(locale: $locale) claim { code text(locale: $locale) } }
  }
`);

/** The claims of the course on which the event bears. */
export function EventClaims({ event }: { event: FragmentType<typeof EventClaimsEventFragment> }) {
  const { claimEvidence } = readFragment(EventClaimsEventFragment, event);
  const t = useTranslations();
  if (claimEvidence.length === 0) return null;
  return (
    <section aria-labelledby="claims" className="mt-12">
      <SectionHeading id="claims">{t('event.claims')}</SectionHeading>
      <ul className="mt-4">
        {claimEvidence.map(({ id, stance, note, claim }) => (
          <li key={id} className="border-t border-rule py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Tag tone={STANCE_TONES[stance]}>{t(`claim.${stance}`)}</Tag>
              <Link href={`/claims/${claim.code}`} className="quiet-link">
                <span className="font-semibold">{claim.code}</span> {claim.text}
              </Link>
            </p>
            {note && <p className="mt-1 text-note text-ink-soft">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
