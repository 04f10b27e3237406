import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { packItems } from '../../present/pack-items.ts';
import { Slides } from '../../present/slides.tsx';
import { measure } from '../../present/split-text.ts';
import { LIST_WIDTH } from '../../present/text-width.ts';
import type { BlockProps } from '../block-props.ts';

const vocabularySlide = graphql(/* GraphQL */ `
  fragment VocabularySlide_block on VocabularyBlock {
    anchor
    heading(locale: $locale)
    terms { slug name(locale: $locale) definition(locale: $locale) }
  }
`);

/** The words of the lesson, as few on a slide as can be read. */
export function VocabularySlide({ block: ref, context: { previous, next } }: BlockProps<typeof vocabularySlide>) {
  const { anchor, heading, terms } = readFragment(vocabularySlide, ref);
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={packItems(terms, ({ name, definition }) => measure(`${name} ${definition}`), LIST_WIDTH).map((group) => ({
        title: heading,
        body: (
          <dl>
            {group.map(({ slug, name, definition }) => (
              <div key={slug}>
                <dt>{name}</dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        ),
      }))}
    />
  );
}
