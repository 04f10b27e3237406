import { useLocale, useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { packItems } from './pack-items.ts';
import { Slides } from './slides.tsx';
import { measure, splitText } from './split-text.ts';
import { LIST_WIDTH, TEXT_WIDTH } from './text-width.ts';

const openingSlidesLesson = graphql(/* GraphQL */ `
  fragment OpeningSlides_lesson on Lesson {
    number
    title(locale: $locale)
    question(locale: $locale)
    objectives(locale: $locale)
    warmUp { text(locale: $locale) prompt(locale: $locale) }
  }
`);

/** The anchor before that of the first block. */
export const OPENING = 'start';

type OpeningSlidesProps = { lesson: FragmentType<typeof openingSlidesLesson>; next: string | null };

/** What the class sees first: the title with the question, the warm-up and what the lesson is for. */
export function OpeningSlides({ lesson: ref, next }: OpeningSlidesProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { number, title, question, objectives, warmUp } = readFragment(openingSlidesLesson, ref);
  return (
    <Slides
      anchor={OPENING}
      previous={null}
      next={next}
      slides={[
        {
          title: (
            <>
              <span className="slide-eyebrow">{t('present.lesson', { number })}</span>
              {title}
            </>
          ),
          look: 'title',
          body: <p className="inquiry">{question}</p>,
        },
        ...packItems(objectives, measure, LIST_WIDTH).map((group) => ({
          title: t('lesson.objectives'),
          body: (
            <ul>
              {group.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          ),
        })),
        ...(warmUp ? [warmUp.text, warmUp.prompt] : []).flatMap((text) =>
          splitText(text, TEXT_WIDTH, locale).map((part) => ({
            title: t('handout.warmUp'),
            body: <p {...textLang(false, part)}>{part}</p>,
          })),
        ),
      ]}
    />
  );
}
