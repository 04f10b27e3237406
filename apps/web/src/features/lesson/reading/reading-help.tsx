import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { ReadingLevelLine } from './reading-level-line.tsx';

const readingHelpLesson = graphql(/* GraphQL */ `
  fragment ReadingHelp_lesson on Lesson {
    ...ReadingLevelLine_lesson
  }
`);

/** What helps to read the lesson, in one strip under its head. */
export function ReadingHelp({ lesson: ref }: { lesson: FragmentType<typeof readingHelpLesson> }) {
  const lesson = readFragment(readingHelpLesson, ref);
  return (
    <div className="mt-8 flex max-w-[42.5rem] flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule pt-3">
      <ReadingLevelLine lesson={lesson} />
    </div>
  );
}
