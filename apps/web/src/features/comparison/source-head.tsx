import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const SourceHeadSourceFragment = graphql(`
  fragment SourceHead_source on Source {
    slug
    label(locale: $locale)
    gloss(locale: $locale)
    title
    language
    perspective
    isPrimary
  }
`);

/** The head of a column: from which side, what it is called, and what that means. */
export function SourceHead({ source: ref }: { source: FragmentType<typeof SourceHeadSourceFragment> }) {
  const source = readFragment(SourceHeadSourceFragment, ref);
  const t = useTranslations();
  return (
    <>
      <span className="block text-note font-medium text-data">
        {t('source.eyebrow', {
          perspective: t(`enums.perspective.${source.perspective}`),
          nature: t(source.isPrimary ? 'common.primary' : 'common.secondary'),
        })}
      </span>
      <Link
        href={`/sources/${source.slug}`}
        className="mt-1 block font-serif text-[1.0625rem] leading-snug font-semibold quiet-link"
        {...(source.title === source.label ? { lang: source.language } : {})}
      >
        {source.label}
      </Link>
      {source.gloss && source.gloss !== source.label && (
        <span className="mt-1 block text-note text-ink-soft">{source.gloss}</span>
      )}
    </>
  );
}
