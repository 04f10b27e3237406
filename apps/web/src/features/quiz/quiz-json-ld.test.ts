import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { type QuizJsonLd_QuizFragment, QuizJsonLd_QuizFragmentDoc } from '@/graphql/generated/graphql.ts';
import { quizJsonLd } from './quiz-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

const PRACTICE: QuizJsonLd_QuizFragment = {
  slug: 'korean-war',
  title: 'Korean War',
  translated: true,
  usage: 'PRACTICE',
  lesson: { slug: 'korean-war', title: 'The Korean War' },
};

function read(quiz: QuizJsonLd_QuizFragment): unknown {
  return JSON.parse(writeJsonLd(quizJsonLd(makeFragmentData(quiz, QuizJsonLd_QuizFragmentDoc), 'ru')));
}

it('says what a quiz is for and about, and holds no question', () => {
  const quiz = read(PRACTICE);
  expect(quiz).toMatchObject({
    '@type': 'Quiz',
    name: 'Korean War',
    educationalUse: 'practice',
    about: { '@type': 'LearningResource', '@id': 'https://tumen.example/ru/lessons/korean-war' },
    isPartOf: { '@type': 'Course', '@id': 'https://tumen.example/ru/course' },
  });
  expect(quiz).not.toHaveProperty('hasPart');
});

it('says of an exam that it assesses, and of no lesson', () => {
  const exam = read({ ...PRACTICE, usage: 'EXAM', lesson: null });
  expect(exam).toMatchObject({ educationalUse: 'assessment' });
  expect(exam).not.toHaveProperty('about');
});
