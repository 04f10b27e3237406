import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { type LessonJsonLd_LessonFragment, LessonJsonLd_LessonFragmentDoc } from '@/graphql/generated/graphql.ts';
import { lessonJsonLd } from './lesson-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

const FREEZE: LessonJsonLd_LessonFragment = {
  slug: 'the-freeze',
  number: 9,
  title: 'The freeze',
  question: 'Who left whom?',
  minutes: 90,
  period: { startDate: '1991-12-26', endDate: null },
};

function write(lesson: LessonJsonLd_LessonFragment, locale = 'en', isTextTranslated = true): string {
  return writeJsonLd(lessonJsonLd(makeFragmentData(lesson, LessonJsonLd_LessonFragmentDoc), locale, isTextTranslated));
}

it('tells a lesson as a part of the course: its place, its time in class and the time that it covers', () => {
  expect(JSON.parse(write(FREEZE))).toMatchObject({
    '@type': 'LearningResource',
    '@id': 'https://tumen.example/en/lessons/the-freeze',
    name: 'The freeze',
    position: 9,
    timeRequired: 'PT90M',
    temporalCoverage: '1991-12-26/..',
    isPartOf: { '@id': 'https://tumen.example/en/course' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'en',
  });
});

it('says that English stands in for a missing translation, and covers no time without a period', () => {
  const thread = JSON.parse(write({ ...FREEZE, period: null }, 'ko', false));
  expect(thread).toMatchObject({ inLanguage: 'en' });
  expect(thread).not.toHaveProperty('temporalCoverage');
});

it('stays under two kilobytes with the longest titles and questions in Russian', () => {
  const long = write({ ...FREEZE, title: 'Заголовок '.repeat(12), question: 'Кто кого оставил? '.repeat(18) }, 'ru');
  expect(Buffer.byteLength(long)).toBeLessThan(2000);
});
