import { ReadingBand } from '@tumen/ui/columns';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const vocabularyBlock = graphql(/* GraphQL */ `
  fragment VocabularyBlock_block on VocabularyBlock {
    terms {
      slug
      name(locale: $locale)
      korean: name(locale: KO)
      russian: name(locale: RU)
      definition(locale: $locale)
    }
  }
`);

/** The words of the lesson with what they mean and their Korean and Russian forms. */
export function VocabularyBlock({ block: ref }: BlockProps<typeof vocabularyBlock>) {
  const { terms } = readFragment(vocabularyBlock, ref);
  return (
    <LazyLayout narrow={17 * terms.length} wide={9 * terms.length}>
      <ReadingBand>
        <dl className="grid">
          {terms.map(({ slug, name, korean, russian, definition }) => (
            <div key={slug} className="border-t border-rule py-3">
              <dt className="flex flex-wrap items-baseline gap-x-3">
                <Link href={`/glossary/${slug}`} className="font-serif text-h3 quiet-link">
                  {name}
                </Link>
                <span className="text-note text-ink-soft">
                  <span lang="ko">{korean}</span> · <span lang="ru">{russian}</span>
                </span>
              </dt>
              <dd className="mt-1">{definition}</dd>
            </div>
          ))}
        </dl>
      </ReadingBand>
    </LazyLayout>
  );
}
