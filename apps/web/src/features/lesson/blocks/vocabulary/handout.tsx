import { useLocale } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { firstSentence } from '../../handout/first-sentence.ts';
import { HandoutPart } from '../../handout/handout-part.tsx';
import type { BlockProps } from '../block-props.ts';

const vocabularyHandout = graphql(/* GraphQL */ `
  fragment VocabularyHandout_block on VocabularyBlock {
    heading(locale: $locale)
    terms { slug name(locale: $locale) definition(locale: $locale) }
  }
`);

/** The words of the lesson, each with the first sentence of what it means. */
export function VocabularyHandout({ block: ref }: BlockProps<typeof vocabularyHandout>) {
  const locale = useLocale();
  const { heading, terms } = readFragment(vocabularyHandout, ref);
  return (
    <HandoutPart title={heading}>
      {terms.map(({ slug, name, definition }) => (
        <p key={slug} className="handout-word">
          <Link href={`/glossary/${slug}`} className="handout-label">
            {name}
          </Link>{' '}
          {firstSentence(definition, locale)}
        </p>
      ))}
    </HandoutPart>
  );
}
