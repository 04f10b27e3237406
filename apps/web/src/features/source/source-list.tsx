import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const SourceListSourceFragment = graphql(`
  fragment SourceList_source on Source {
    slug
    label(locale: $locale)
    gloss(locale: $locale)
    title
    language
    issuedLabel(locale: $locale)
    perspective
    isPrimary
    verified
  }
`);

/** Sources in a column: who speaks, what, when, and whether the editors saw it. */
export function SourceList({ sources }: { sources: readonly FragmentType<typeof SourceListSourceFragment>[] }) {
  const t = useTranslations();
  return (
    <ol>
      {readFragment(SourceListSourceFragment, sources).map((source) => (
        <li key={source.slug} className="border-t border-rule py-3">
          <p className="text-note font-medium text-data">
            {t('source.eyebrow', {
              perspective: t(`enums.perspective.${source.perspective}`),
              nature: t(source.isPrimary ? 'common.primary' : 'common.secondary'),
            })}
            {!source.verified && (
              <span className="ml-2">
                <Tag>{t('source.unseen')}</Tag>
              </span>
            )}
          </p>
          <p className="mt-0.5">
            <Link
              href={`/sources/${source.slug}`}
              className="font-serif text-[1.0625rem] quiet-link"
              {...(source.title === source.label ? { lang: source.language } : {})}
            >
              {source.label}
            </Link>
            {source.issuedLabel && <span className="text-note text-ink-soft">{`\u00a0· ${source.issuedLabel}`}</span>}
          </p>
          {source.gloss && source.gloss !== source.label && <p className="text-note text-ink-soft">{source.gloss}</p>}
        </li>
      ))}
    </ol>
  );
}
