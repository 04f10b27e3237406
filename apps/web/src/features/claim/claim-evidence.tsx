import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { STANCE_TONES, STANCES } from './stance-tone.ts';

const ClaimEvidenceClaimFragment = graphql(`
  fragment ClaimEvidence_claim on Claim {
    evidence {
      id
      stance
      note(locale: $locale)
      event { slug title(locale: $locale) translated(locale: $locale) dateLabel(locale: $locale) dispute { id } }
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
          {own.map(({ id, note, event }) => (
            <li key={id} className="border-t border-rule py-3">
              <p className="text-note text-ink-soft">
                {event.dateLabel} {event.dispute && <Tag tone="accent">{t('common.disputed')}</Tag>}
              </p>
              <Link
                href={`/events/${event.slug}`}
                className="font-serif text-[1.0625rem] quiet-link"
                {...textLang(event.translated, event.title)}
              >
                {event.title}
              </Link>
              {note && <p className="mt-1">{note}</p>}
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
