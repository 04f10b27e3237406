import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const DebateIndexDebateFragment = graphql(`
  fragment DebateIndex_debate on Debate {
    slug
    question(locale: $locale)
    translated(locale: $locale)
    positions { id label(locale: $locale) }
  }
`);

export const DebatesPageDocument = graphql(`
  query DebatesPage($locale: Locale!) { debates { ...DebateIndex_debate } }
`);

/** All debates, each with its positions in a word. */
export function DebateIndex({ debates }: { debates: readonly FragmentType<typeof DebateIndexDebateFragment>[] }) {
  const t = useTranslations();
  return (
    <WidePage>
      <ListJsonLd path="/debates" name={t('debate.title')} description={t('debate.description')} />
      <PageHeader title={t('debate.title')} lead={<p>{t('debate.lead')}</p>} />
      {debates.length === 0 && (
        <div className="mt-10">
          <EmptyState title={t('common.none')} />
        </div>
      )}
      <ul className="mt-10 max-w-[54rem]">
        {readFragment(DebateIndexDebateFragment, debates).map(({ slug, question, translated, positions }) => (
          <li key={slug} className="border-t border-rule py-5" {...textLang(translated, question)}>
            <h2 className="text-h3 font-semibold">
              <Link href={`/debates/${slug}`} className="quiet-link">
                {question}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">{positions.map(({ label }) => label).join('\u00a0· ')}</p>
          </li>
        ))}
      </ul>
    </WidePage>
  );
}
