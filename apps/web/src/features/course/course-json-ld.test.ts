import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { CourseJsonLd_CourseFragmentDoc } from '@/graphql/generated/graphql.ts';
import { courseJsonLd } from './course-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it('tells what the course teaches and who gives it, and its lessons in order', () => {
  const weeks = [
    { number: 1, lesson: { slug: 'how-do-we-know', title: 'How do we know?' } },
    { number: 2, lesson: { slug: 'liberation', title: 'Liberation' } },
  ];
  const course = makeFragmentData({ goals: ['Weigh sources.'], weeks }, CourseJsonLd_CourseFragmentDoc);
  expect(courseJsonLd(course, 'en', { name: 'The course', description: 'Fifteen weeks.' })).toMatchObject({
    '@type': 'Course',
    name: 'The course',
    provider: { '@type': 'Organization', name: 'Tumen' },
    teaches: ['Weigh sources.'],
    hasPart: [
      { '@id': 'https://tumen.example/en/lessons/how-do-we-know', name: 'How do we know?', position: 1 },
      { '@id': 'https://tumen.example/en/lessons/liberation', name: 'Liberation', position: 2 },
    ],
  });
});
