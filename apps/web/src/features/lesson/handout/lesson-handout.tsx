import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { blockContexts } from '../blocks/block-contexts.ts';
import { renderHandout } from '../generated/handout.tsx';
import { HandoutHead } from './handout-head.tsx';
import { HandoutNotes } from './handout-notes.tsx';
import { HandoutPart } from './handout-part.tsx';
import { RuledLines } from './ruled-lines.tsx';
import { sortForPaper } from './sort-for-paper.ts';

const lessonHandoutLesson = graphql(/* GraphQL */ `
  fragment LessonHandout_lesson on Lesson {
    slug
    ...HandoutHead_lesson
    warmUp { text(locale: $locale) prompt(locale: $locale) }
    blocks {
      __typename
      id
      ...BlockContexts_block
      ...AnyHandout_block
    }
  }
`);

type LessonHandoutProps = {
  lesson: FragmentType<typeof lessonHandoutLesson>;
  lessonCount: number;
};

// More than a page holds; what is left of the second page is filled with lines, and the rest falls away.
const LINES_TO_FILL = 50;

/**
 * The lesson on two sides of paper.
 *
 * Printed, the sheet is two pages high whatever it holds, and its parts flow through it in the order of their importance: what has no room at the
 * end is left out as a whole. The first parts, down to the lines for the writer, always fit: `e2e/handout.spec.ts` prints every lesson.
 */
export function LessonHandout({ lesson: ref, lessonCount }: LessonHandoutProps) {
  const t = useTranslations('handout');
  const lesson = readFragment(lessonHandoutLesson, ref);
  const { slug, warmUp, blocks } = lesson;
  const contexts = blockContexts(slug, blocks);
  const parts = blocks.flatMap((block, index) => {
    const context = contexts[index];
    return context ? [{ kind: block.__typename, id: block.id, node: renderHandout(block, context) }] : [];
  });
  const { head, main, rest } = sortForPaper(parts);
  const paragraphs = [...(contexts[0]?.prose.values() ?? [])].flat();
  return (
    <div className="handout">
      <HandoutHead lesson={lesson} lessonCount={lessonCount}>
        {head.map(({ id, node }) => (
          <Fragment key={id}>{node}</Fragment>
        ))}
      </HandoutHead>
      <div className="handout-columns">
        {warmUp && (
          <section className="handout-piece handout-warm-up">
            <h3>{t('warmUp')}</h3>
            <p {...textLang(false, warmUp.text)}>{warmUp.text}</p>
            <p {...textLang(false, warmUp.prompt)}>{warmUp.prompt}</p>
          </section>
        )}
        {main.map(({ id, node }) => (
          <Fragment key={id}>{node}</Fragment>
        ))}
        <HandoutPart title={t('write')}>
          {(['claim', 'evidence', 'counter'] as const).map((part) => (
            <div key={part} className="handout-write">
              <p>{part === 'counter' ? <Link href="/debates">{t(part)}</Link> : t(part)}</p>
              <RuledLines count={2} />
            </div>
          ))}
        </HandoutPart>
        {rest.map(({ id, node }) => (
          <Fragment key={id}>{node}</Fragment>
        ))}
        <HandoutNotes paragraphs={paragraphs} />
        <div className="handout-filler">
          <RuledLines count={LINES_TO_FILL} />
        </div>
      </div>
    </div>
  );
}
