import { useLocale, useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { packItems } from '../../present/pack-items.ts';
import { Slides } from '../../present/slides.tsx';
import { measure, splitText } from '../../present/split-text.ts';
import { LIST_WIDTH, TEXT_WIDTH } from '../../present/text-width.ts';
import type { BlockProps } from '../block-props.ts';

const debateSlide = graphql(/* GraphQL */ `
  fragment DebateSlide_block on DebateBlock {
    anchor
    heading(locale: $locale)
    debate {
      question(locale: $locale)
      background(locale: $locale)
      prompts(locale: $locale)
      positions { id label(locale: $locale) argument(locale: $locale) heldBy(locale: $locale) }
    }
  }
`);

/** The question first and alone, then what it is about, each position with those who hold it, and what to discuss. */
export function DebateSlide({ block: ref, context: { previous, next } }: BlockProps<typeof debateSlide>) {
  const t = useTranslations('blocks.debate');
  const locale = useLocale();
  const { anchor, heading, debate } = readFragment(debateSlide, ref);
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, look: 'title', body: <p className="inquiry">{debate.question}</p> },
        ...splitText(debate.background, TEXT_WIDTH, locale).map((part) => ({ title: t('background'), body: <p>{part}</p> })),
        ...debate.positions.flatMap(({ id, label, argument, heldBy }) =>
          splitText(argument, LIST_WIDTH, locale).map((part, index) => ({
            title: label,
            body: (
              <div key={id}>
                {index === 0 && (
                  <p className="slide-aside">
                    {t('heldBy')}: {heldBy.join('; ')}
                  </p>
                )}
                <p>{part}</p>
              </div>
            ),
          })),
        ),
        ...packItems(debate.prompts, measure, LIST_WIDTH).map((group) => ({
          title: t('discuss'),
          body: (
            <ul>
              {group.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          ),
        })),
      ]}
    />
  );
}
