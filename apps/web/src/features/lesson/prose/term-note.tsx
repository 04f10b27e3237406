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

/** A word of the text in the margin and what it means. Its forms in the other languages stand in the vocabulary and the glossary. */
export function TermNote({ term: ref }: { term: FragmentType<typeof termNoteTerm> }) {
  const { slug, name, definition } = readFragment(termNoteTerm, ref);
  return (
    <Note>
      <p className="lg:line-clamp-3">
        <Link href={`/glossary/${slug}`} className="font-semibold text-ink quiet-link">
          {name}
        </Link>{' '}
        {definition}
      </p>
    </Note>
  );
}
