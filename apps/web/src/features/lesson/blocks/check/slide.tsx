import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import { measure } from '../../present/split-text.ts';
import { LARGE_WIDTH } from '../../present/text-width.ts';
import type { BlockProps } from '../block-props.ts';

const checkSlide = graphql(/* GraphQL */ `
  fragment CheckSlide_block on CheckBlock {
    anchor
    question {
      prompt(locale: $locale)
      unit(locale: $locale)
      options(locale: $locale) { id text(locale: $locale) }
      targets(locale: $locale) { id text(locale: $locale) }
    }
  }
`);

/** A check for the whole class: letters to call out or to show by hand. The key stays on the server. */
export function CheckSlide({ block: ref, context: { number, count, previous, next } }: BlockProps<typeof checkSlide>) {
  const t = useTranslations('quiz.inLesson');
  const { anchor, question } = readFragment(checkSlide, ref);
  const { prompt, unit, options, targets } = question;
  const text = [prompt, ...options.map((option) => option.text), ...targets.map((target) => target.text)].join(' ');
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        {
          title: t('label', { number, count }),
          look: measure(text) > LARGE_WIDTH ? 'dense' : 'text',
          body: (
            <>
              <p className="slide-saying">{prompt}</p>
              {unit && <p className="slide-aside">? {unit}</p>}
              <div className="slide-options">
                <ol className="list-[upper-alpha]">
                  {options.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ol>
                {targets.length > 0 && (
                  <ol className="list-decimal">
                    {targets.map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                  </ol>
                )}
              </div>
            </>
          ),
        },
      ]}
    />
  );
}
