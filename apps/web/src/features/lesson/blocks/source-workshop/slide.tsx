import { useLocale, useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { packItems } from '../../present/pack-items.ts';
import { Slides } from '../../present/slides.tsx';
import { measure, splitText } from '../../present/split-text.ts';
import { LARGE_WIDTH, LIST_WIDTH, TEXT_WIDTH } from '../../present/text-width.ts';
import type { BlockProps } from '../block-props.ts';

const sourceWorkshopSlide = graphql(/* GraphQL */ `
  fragment SourceWorkshopSlide_block on SourceWorkshopBlock {
    anchor
    heading(locale: $locale)
    introduction(locale: $locale)
    questions(locale: $locale)
    items {
      madeBy(locale: $locale)
      madeFor(locale: $locale)
      says(locale: $locale)
      source { slug perspective issuedLabel(locale: $locale) }
    }
  }
`);

/** The matter, the questions, and a slide for each source: who made it, for whom, and what it says. What it leaves out the class finds. */
export function SourceWorkshopSlide({ block: ref, context: { previous, next } }: BlockProps<typeof sourceWorkshopSlide>) {
  const t = useTranslations();
  const locale = useLocale();
  const { anchor, heading, introduction, questions, items } = readFragment(sourceWorkshopSlide, ref);
  const numbered = questions.map((text, index) => ({ text, number: index + 1 }));
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, look: 'title' },
        ...splitText(introduction, TEXT_WIDTH, locale).map((part) => ({ title: heading, body: <p>{part}</p> })),
        ...packItems(numbered, ({ text }) => measure(text), LIST_WIDTH).map((group) => ({
          title: t('comparison.questions'),
          body: (
            <ol start={group[0]?.number}>
              {group.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          ),
        })),
        ...items.map(({ madeBy, madeFor, says, source }, index) => ({
          title: `${t('handout.source', { letter: String.fromCodePoint(0x41 + index) })} ${t(`enums.perspective.${source.perspective}`)}`,
          look: measure(madeBy + madeFor + says) > LARGE_WIDTH ? ('dense' as const) : ('text' as const),
          body: (
            <>
              <p className="slide-aside">
                {madeBy}
                {source.issuedLabel && ` (${source.issuedLabel})`}
              </p>
              <p className="slide-aside">
                {t('comparison.row.audience')}: {madeFor}
              </p>
              <p className="slide-saying">{says}</p>
            </>
          ),
        })),
      ]}
    />
  );
}
