import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { blockContexts } from '../blocks/block-contexts.ts';
import { renderSlide } from '../generated/slide.tsx';
import { DeckKeys } from './deck-keys.tsx';
import { OPENING, OpeningSlides } from './opening-slides.tsx';

const lessonDeckLesson = graphql(/* GraphQL */ `
  fragment LessonDeck_lesson on Lesson {
    slug
    title(locale: $locale)
    ...OpeningSlides_lesson
    blocks {
      id
      anchor
      ...BlockContexts_block
      ...AnySlide_block
    }
  }
`);

type LessonDeckProps = {
  lesson: FragmentType<typeof lessonDeckLesson>;
  /** The address of the lesson, for the key that leads back. */
  exit: string;
};

// As they are printed on a keyboard; a clicker sends the two of the page.
const KEYS = [
  { does: 'next', keys: '→ · Space · Page Down' },
  { does: 'previous', keys: '← · Page Up' },
  { does: 'ends', keys: 'Home · End' },
  { does: 'fullscreen', keys: 'F' },
  { does: 'help', keys: '?' },
  { does: 'leave', keys: 'Esc' },
] as const;

/** A lesson for the projector, one slide at a time. */
export function LessonDeck({ lesson: ref, exit }: LessonDeckProps) {
  const t = useTranslations('present');
  const lesson = readFragment(lessonDeckLesson, ref);
  const known = blockContexts(lesson.slug, lesson.blocks);
  // A kind without slides is no neighbor of the others.
  const blocks = lesson.blocks.filter((block, index) => known[index] && renderSlide(block, known[index]) !== null);
  const contexts = blockContexts(lesson.slug, blocks);
  return (
    <article className="deck" aria-label={t('label', { title: lesson.title })}>
      <h1 className="sr-only">{lesson.title}</h1>
      <div className="deck-slides">
        <OpeningSlides lesson={lesson} next={blocks[0]?.anchor ?? null} />
        {blocks.map((block, index) => {
          const context = contexts[index];
          return context ? (
            <Fragment key={block.id}>{renderSlide(block, { ...context, previous: context.previous ?? OPENING })}</Fragment>
          ) : null;
        })}
      </div>
      <footer className="deck-bar">
        <Link href={`/lessons/${lesson.slug}`}>{t('exit')}</Link>
        <Link href={`/lessons/${lesson.slug}/notes`} target="_blank">
          {t('notes')}
        </Link>
        <button type="button" popoverTarget="deck-help">
          {t('keys')}
        </button>
        <DeckKeys exit={exit} position={t('position', { number: '{number}', count: '{count}', title: '{title}' })} />
      </footer>
      <div id="deck-help" popover="auto" className="deck-help">
        <h2>{t('keys')}</h2>
        <dl>
          {KEYS.map(({ does, keys }) => (
            <div key={does}>
              <dt>{keys}</dt>
              <dd>{t(`does.${does}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
