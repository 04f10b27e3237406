import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OtherNames } from '@/features/term/other-names.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const termPopoverTerm = graphql(/* GraphQL */ `
  fragment TermPopover_term on Term {
    slug
    name(locale: $locale)
    definition(locale: $locale)
    ...OtherNames_term
  }
`);

const idOf = (slug: string) => `define-${slug}`;

/**
 * A word of the text that opens its definition: by tap, click or Enter everywhere, without a script; by pointing or focus where the
 * browser knows `interestfor`, else by the script of term-hover.tsx. Escape closes it, and the pointer may move into it.
 */
export function TermLink({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <button type="button" className="term-link" popoverTarget={idOf(slug)} {...{ interestfor: idOf(slug) }}>
      {children}
    </button>
  );
}

/** What the word means, its name in the other languages, and the way to the glossary. */
export function TermPopover({ term: ref }: { term: FragmentType<typeof termPopoverTerm> }) {
  const t = useTranslations('lesson');
  const term = readFragment(termPopoverTerm, ref);
  return (
    <div id={idOf(term.slug)} popover="auto" className="term-popover">
      <p className="font-semibold">{term.name}</p>
      <OtherNames term={term} />
      <p className="mt-1.5">{term.definition}</p>
      <p className="mt-1.5">
        <Link href={`/glossary/${term.slug}`} className="inline-flex min-h-6 items-center text-link">
          {t('inGlossary')}
        </Link>
      </p>
    </div>
  );
}
