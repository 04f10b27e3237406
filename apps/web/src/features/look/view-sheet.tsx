import { useTranslations } from 'next-intl';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { LessonBlock } from '../lesson/blocks/lesson-block.tsx';

const viewSheetLesson = graphql(/* GraphQL */ `
  fragment ViewSheet_lesson on Lesson {
    blocks {
      __typename
      id
      ...LessonBlock_block
    }
  }
`);

/** A figure stands alone here. */
const CONTEXT = { lesson: '', number: 1, count: 1, prose: new Map(), previous: null, next: null };
const FIGURES = ['TimelineBlock', 'MapBlock', 'NetworkBlock', 'ChartBlock'];
const PAGES = ['timeline', 'network', 'actors', 'sources', 'debates', 'indicators', 'glossary', 'quizzes', 'playground'] as const;

/** Each view as a lesson shows it, from real data, and the way to the pages that are views throughout. */
export function ViewSheet({ lesson: ref }: { lesson: FragmentType<typeof viewSheetLesson> }) {
  const t = useTranslations('nav');
  const { blocks } = readFragment(viewSheetLesson, ref);
  const figures = FIGURES.flatMap((kind) => blocks.filter(({ __typename }) => __typename === kind).slice(0, 1));
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {PAGES.map((page) => (
          <li key={page}>
            <Link href={`/${page}`} className="inline-flex min-h-8 items-center font-medium text-link">
              {t(page)}
            </Link>
          </li>
        ))}
      </ul>
      {figures.map((block) => (
        <LessonBlock key={block.id} block={block} context={CONTEXT} />
      ))}
    </>
  );
}
