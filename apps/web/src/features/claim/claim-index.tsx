import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { STANCES } from './stance-tone.ts';

const ClaimIndexClaimFragment = graphql(`
  fragment ClaimIndex_claim on Claim { code text(locale: $locale) translated(locale: $locale) evidence { stance } }
`);

export const ClaimsPageDocument = graphql(`
  query ClaimsPage($locale: Locale!) { claims { ...ClaimIndex_claim } }
`);

/** All claims with the weight of the evidence on each side. */
export function ClaimIndex({ claims: refs }: { claims: readonly FragmentType<typeof ClaimIndexClaimFragment>[] }) {
  const t = useTranslations('claim');
  const claims = readFragment(ClaimIndexClaimFragment, refs);
  return (
    <WidePage>
      <ListJsonLd path="/claims" name={t('title')} description={t('description')} />
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <Untranslated translated={claims.every(({ translated }) => translated)} />
      <ol className="mt-10 max-w-[54rem]">
        {claims.map(({ code, text, translated, evidence }) => {
          const [supports = 0, challenges = 0, context = 0] = STANCES.map(
            (stance) => evidence.filter((each) => each.stance === stance).length,
          );
          return (
            <li key={code} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4 border-t border-rule py-4">
              <span className="font-serif text-h3 text-accent">{code}</span>
              <div>
                <Link
                  href={`/claims/${code}`}
                  className="font-serif text-[1.0625rem] leading-relaxed quiet-link"
                  {...textLang(translated, text)}
                >
                  {text}
                </Link>
                {evidence.length > 0 && (
                  <p className="mt-1 text-note text-ink-soft">{t('tally', { supports, challenges, context })}</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </WidePage>
  );
}
