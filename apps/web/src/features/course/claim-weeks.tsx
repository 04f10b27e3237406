import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { WeekLinks } from './week-links.tsx';

const claimWeeksClaim = graphql(/* GraphQL */ `
  fragment ClaimWeeks_claim on Claim {
    code
    text(locale: $locale)
    lessons {
      number
    }
  }
`);

/** How the claims run through the weeks. */
export function ClaimWeeks({ claims: refs }: { claims: readonly FragmentType<typeof claimWeeksClaim>[] }) {
  const t = useTranslations('course');
  const claims = readFragment(claimWeeksClaim, refs);
  return (
    <>
      <p className="max-w-[42.5rem] text-ink-soft">{t('claimsLead', { count: claims.length })}</p>
      <ul className="syllabus-columns mt-4 gap-x-10 md:columns-2">
        {claims.map(({ code, text, lessons }) => (
          <li
            key={code}
            className="syllabus-claim grid break-inside-avoid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 border-t border-rule py-2.5"
          >
            <Link href={`/claims/${code}`} className="font-semibold text-link">
              {code}
            </Link>
            <div>
              <p>{text} </p>
              <p className="text-note text-ink-soft">
                {t('inWeeks')} <WeekLinks weeks={lessons.map(({ number }) => number)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
