import { useLocale } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import { splitText } from '../../present/split-text.ts';
import { TEXT_WIDTH } from '../../present/text-width.ts';
import { PlainParagraph } from '../../prose/plain-paragraph.tsx';
import type { BlockProps } from '../block-props.ts';

const proseSlide = graphql(/* GraphQL */ `
  fragment ProseSlide_block on ProseBlock {
    id
    anchor
    heading(locale: $locale)
  }
`);

/** A section of the text: its title, then a slide for each paragraph or part of one. */
export function ProseSlide({ block: ref, context: { prose, previous, next } }: BlockProps<typeof proseSlide>) {
  const locale = useLocale();
  const { id, anchor, heading } = readFragment(proseSlide, ref);
  const paragraphs = prose.get(id) ?? [];
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, look: 'title' },
        ...paragraphs.flatMap(({ markdown, noteNumbers }) =>
          splitText(markdown, TEXT_WIDTH, locale).map((part) => ({
            title: heading,
            body: <PlainParagraph markdown={part} noteNumbers={noteNumbers} />,
          })),
        ),
      ]}
    />
  );
}
