import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A quiz finds as many practice questions as it asks for, and every lesson has a quiz. */
export const checkQuizzes: Rule = function* ({ content: { quizzes, questions, lessons }, isWhole }) {
  // A faulty file would make its questions and quizzes seem to be missing.
  if (!isWhole) return;
  for (const { origin, sections } of quizzes) {
    const wanted = new Map<string, number>();
    for (const [index, { curated, count }] of sections.entries()) {
      if (curated === undefined) continue;
      const total = (wanted.get(curated) ?? 0) + count;
      wanted.set(curated, total);
      const there = questions.filter(({ lesson, usage }) => lesson === curated && usage === 'PRACTICE').length;
      if (total <= there) continue;
      const message = `asks for ${total} practice questions of ${curated}, which has ${there}`;
      yield faultAt(origin, ['sections', index], message, 'Lower the count, or write more questions');
    }
  }
  for (const { origin, slug } of lessons) {
    if (quizzes.some(({ lesson }) => lesson === slug)) continue;
    yield faultAt(origin, [], 'has no quiz', `Add one to quizzes/ with "lesson: ${slug}"`);
  }
};
