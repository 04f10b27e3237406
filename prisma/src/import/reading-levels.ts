import type { Content, LessonProse } from '@tumen/content/content';
import { LOCALES, type Locale } from '@tumen/domain/localized-text';
import { measureReading, type ReadingMeasure } from '@tumen/domain/reading/measure-reading';
import { plainText } from './plain-text.ts';

export type ReadingLevels = { [Language in Locale]?: { text?: ReadingMeasure; summary?: ReadingMeasure } };

type Lesson = Pick<Content['lessons'][number], 'slug' | 'simpleSummary'>;
type Text = Pick<LessonProse, 'lesson' | 'locale' | 'sections'>;

/** How hard the prose of a lesson and its simple summary are to read, in each language that has them. Headings do not count. */
export function readingLevels(lesson: Lesson, proses: readonly Text[]): ReadingLevels {
  const levels: ReadingLevels = {};
  for (const locale of LOCALES) {
    const prose = proses.find((candidate) => candidate.lesson === lesson.slug && candidate.locale === locale);
    const summary = lesson.simpleSummary?.[locale];
    levels[locale] = {
      ...(prose && {
        text: measureReading(
          prose.sections.flatMap(({ body }) => paragraphsOf(body)),
          locale,
        ),
      }),
      ...(summary !== undefined && { summary: measureReading([summary], locale) }),
    };
  }
  return levels;
}

function paragraphsOf(body: string): string[] {
  return plainText(body).split(/\n\s*\n/);
}
