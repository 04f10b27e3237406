import { Note } from '@tumen/ui/note';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const termNoteTerm = graphql(/* GraphQL */ `
  fragment TermNote_term on Term {
    slug
    name(locale: $locale)
    definition(locale: $locale)
  }
`);

/** A word of the text in the margin and what it means. Where there is no margin the word itself opens its definition: see term-popover.tsx. */
export function TermNote({ term: ref }: { term: FragmentType<typeof termNoteTerm> }) {
  const { slug, name, definition } = readFragment(termNoteTerm, ref);
  return (
    <div className="max-lg:hidden print:hidden">
      <Note>
        <p className="line-clamp-3">
          <Link href={`/glossary/${slug}`} className="font-semibold text-ink quiet-link">
            {name}
          </Link>{' '}
          {definition}
        </p>
      </Note>
    </div>
  );
}
