import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { useLocale } from 'next-intl';
import { Activity } from 'react';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { blockContexts } from './blocks/block-contexts.ts';
import { LazyLayoutScript } from './blocks/lazy-layout.tsx';
import { LessonBlock } from './blocks/lesson-block.tsx';
import { FurtherReading } from './further-reading.tsx';
import { HandoutForPrint } from './handout/handout-for-print.tsx';
import { LessonContents } from './lesson-contents.tsx';
import { LessonHeader } from './lesson-header.tsx';
import { lessonJsonLd } from './lesson-json-ld.ts';
import { LessonNavigation } from './lesson-navigation.tsx';
import { LessonOpening } from './lesson-opening.tsx';
import { ReadingHelp } from './reading/reading-help.tsx';

const lessonViewLesson = graphql(/* GraphQL */ `
  fragment LessonView_lesson on Lesson {
    slug
    ...LessonHeader_lesson
    ...LessonJsonLd_lesson
    ...ReadingHelp_lesson
    ...LessonOpening_lesson
    ...FurtherReading_lesson
    blocks {
      __typename
      id
      anchor
      heading(locale: $locale)
      ... on ProseBlock {
        translated(locale: $locale)
      }
      ...BlockContexts_block
      ...LessonBlock_block
    }
  }
`);

type LessonViewProps = {
  lesson: FragmentType<typeof lessonViewLesson>;
  lessons: Parameters<typeof LessonNavigation>[0]['lessons'];
};

/** A lesson: its head, its contents, its blocks in order, and the way on. */
export function LessonView({ lesson: ref, lessons }: LessonViewProps) {
  const lesson = readFragment(lessonViewLesson, ref);
  const locale = useLocale();
  const contexts = blockContexts(lesson.slug, lesson.blocks);
  const isTextTranslated = lesson.blocks.every((block) => block.__typename !== 'ProseBlock' || block.translated);

  return (
    <>
      <div className="lesson-on-screen">
        <ReadingPage>
          <ReadingBand>
            <LessonHeader lesson={lesson} lessonCount={lessons.length} isTextTranslated={isTextTranslated} />
            <ReadingHelp lesson={lesson} />
          </ReadingBand>
          <LessonOpening lesson={lesson} />
          <LessonContents entries={lesson.blocks.filter(({ heading }) => heading !== null)} />
          {lesson.blocks.map((block, index) => {
            const context = contexts[index];
            return (
              context && (
                // Each block is a boundary, so that React wakes the page in small steps. Suspense would do that too, but keeps
                // what exceeds a first chunk hidden until a script shows it, and a lesson is read without scripts.
                <Activity key={block.id}>
                  <LessonBlock block={block} context={context} />
                </Activity>
              )
            );
          })}
          <LazyLayoutScript />
          <FurtherReading lesson={lesson} />
          <LessonNavigation lessons={lessons} slug={lesson.slug} />
        </ReadingPage>
      </div>
      <JsonLd node={lessonJsonLd(lesson, locale, isTextTranslated)} />
      <HandoutForPrint address={`/${locale}/lessons/${lesson.slug}/handout`} />
    </>
  );
}
