import { useLocale, useTranslations } from 'next-intl';
import { KeepButton } from '@/features/offline/keep-button.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { ReadingLevelLine } from './reading-level-line.tsx';

const readingHelpLesson = graphql(/* GraphQL */ `
  fragment ReadingHelp_lesson on Lesson {
    slug
    ...ReadingLevelLine_lesson
  }
`);

/** What helps to read the lesson, in one strip under its head. */
export function ReadingHelp({ lesson: ref }: { lesson: FragmentType<typeof readingHelpLesson> }) {
  const t = useTranslations('offline.keep');
  const locale = useLocale();
  const lesson = readFragment(readingHelpLesson, ref);
  const address = `/${locale}/lessons/${lesson.slug}`;
  return (
    <div className="mt-8 flex max-w-[42.5rem] flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule pt-2">
      <ReadingLevelLine lesson={lesson} />
      <KeepButton
        pages={[address, `${address}/notes`, `${address}/present`]}
        texts={{ keep: t('keep'), keeping: t('keeping'), kept: t('kept'), forget: t('forget'), failed: t('failed') }}
      />
    </div>
  );
}
