import { useLocale, useTranslations } from 'next-intl';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';

const readingLevelLineLesson = graphql(/* GraphQL */ `
  fragment ReadingLevelLine_lesson on Lesson {
    readingLevel(locale: $locale) { language wordsPerSentence grade minutes }
  }
`);

/** How hard the text is, in one quiet line: grade where a formula exists, length of its sentences, time to read. */
export function ReadingLevelLine({ lesson: ref }: { lesson: FragmentType<typeof readingLevelLineLesson> }) {
  const t = useTranslations('readingLevel');
  const locale = useLocale();
  const { readingLevel: level } = readFragment(readingLevelLineLesson, ref);
  if (!level) return null;
  const facts = [
    level.grade === null ? null : t('grade', { grade: Math.round(level.grade) }),
    t('words', { words: Math.round(level.wordsPerSentence) }),
    t('minutes', { minutes: Math.max(1, Math.round(level.minutes)) }),
    level.language === toGraphQLLocale(locale) ? null : t('english'),
  ];
  return (
    <p className="text-note text-ink-soft">
      {t('label')}: {facts.filter((fact) => fact !== null).join('\u00a0· ')}
    </p>
  );
}
