import { DataTable } from '@tumen/ui/data-table';
import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { sentenceLevel } from './sentence-guide.ts';

const readingLevelSectionLesson = graphql(/* GraphQL */ `
  fragment ReadingLevelSection_lesson on Lesson {
    readingLevel(locale: $locale) { language words wordsPerSentence syllablesPerWord grade minutes }
    summaryReadingLevel(locale: $locale) { language words wordsPerSentence syllablesPerWord grade minutes }
  }
`);

/** For the teacher: the measures of the text and of its summary in plain words, and what they do not say. */
export function ReadingLevelSection({ lesson: ref }: { lesson: FragmentType<typeof readingLevelSectionLesson> }) {
  const t = useTranslations('readingLevel');
  const format = useFormatter();
  const { readingLevel: text, summaryReadingLevel: summary } = readFragment(readingLevelSectionLesson, ref);
  if (!text) return null;

  const oneDecimal = (value: number) => format.number(value, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const rows = [{ name: t('text'), ...text }, ...(summary ? [{ name: t('summary'), ...summary }] : [])];
  const isGraded = rows.some(({ grade }) => grade !== null);
  return (
    <Section id="reading-level" title={t('title')}>
      <DataTable
        caption={t('title')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'part', header: t('part'), cell: ({ name }) => name, isRowHeader: true },
          { key: 'words', header: t('wordsColumn'), cell: ({ words }) => format.number(words), isNumeric: true },
          {
            key: 'sentence',
            header: t('sentenceColumn'),
            cell: ({ wordsPerSentence }) => oneDecimal(wordsPerSentence),
            isNumeric: true,
          },
          {
            key: 'syllables',
            header: t('syllableColumn'),
            cell: ({ syllablesPerWord }) => oneDecimal(syllablesPerWord),
            isNumeric: true,
          },
          ...(isGraded
            ? [
                {
                  key: 'grade',
                  header: t('gradeColumn'),
                  cell: ({ grade }: (typeof rows)[number]) => (grade === null ? t('none') : oneDecimal(grade)),
                  isNumeric: true,
                },
              ]
            : []),
          { key: 'minutes', header: t('minutesColumn'), cell: ({ minutes }) => oneDecimal(minutes), isNumeric: true },
        ]}
      />
      <div className="mt-4 grid gap-3 font-serif leading-relaxed">
        <p>{t('formula')}</p>
        <p>
          {t('cefr')}{' '}
          {isGraded &&
            summary &&
            t('guide', {
              text: t(`level.${sentenceLevel(text.wordsPerSentence)}`),
              summary: t(`level.${sentenceLevel(summary.wordsPerSentence)}`),
            })}
        </p>
        <p>{t('time')}</p>
      </div>
    </Section>
  );
}
