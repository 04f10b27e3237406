import { Note } from '@tumen/ui/note';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const termNoteTerm = graphql(/* GraphQL */ `
  fragment TermNote_term on Term {
    slug
    name(locale: $locale)
    english: name(locale: EN)
    korean: name(locale: KO)
    russian: name(locale: RU)
    definition(locale: $locale)
  }
`);

/** A word of the text in the margin: its three names and what it means. */
export function TermNote({ term: ref }: { term: FragmentType<typeof termNoteTerm> }) {
  const { slug, name, english, korean, russian, definition } = readFragment(termNoteTerm, ref);
  const others = [
    { lang: 'en', text: english },
    { lang: 'ko', text: korean },
    { lang: 'ru', text: russian },
  ].filter(({ text }) => text !== name);
  return (
    <Note>
      <Link href={`/glossary/${slug}`} className="font-semibold text-ink quiet-link">
        {name}
      </Link>{' '}
      {others.map(({ lang, text }, index) => (
        <span key={lang} lang={lang}>
          {index > 0 && ' · '}
          {text}
        </span>
      ))}
      <span className="block">{definition}</span>
    </Note>
  );
}
