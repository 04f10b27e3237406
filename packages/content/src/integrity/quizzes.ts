import type { Content } from '../content.ts';
import { type Fault, faultAt, type Origin } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A quiz finds as many practice questions as it asks for and draws none twice, and every lesson has a quiz. */
export const checkQuizzes: Rule = function* ({ content: { quizzes, questions, lessons }, isWhole }) {
  // A faulty file would make its questions and quizzes seem to be missing.
  if (!isWhole) return;
  for (const { origin, sections } of quizzes) {
    yield* wrongPools(origin, sections, questions);
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

/** Sections that name their questions: enough of them, practice questions of the lesson, each in one section only. */
function* wrongPools(
  origin: Origin,
  sections: Content['quizzes'][number]['sections'],
  questions: Content['questions'],
): Iterable<Fault> {
  const named = new Set<string>();
  for (const [index, { curated, questions: pool, count }] of sections.entries()) {
    if (pool === undefined) continue;
    const path = ['sections', index, 'questions'];
    if (count > pool.length)
      yield faultAt(origin, path, `names ${pool.length} questions for ${count}`, 'Name more, or lower the count');
    for (const [place, slug] of pool.entries()) {
      const question = questions.find((candidate) => candidate.slug === slug);
      if (question && (question.lesson !== curated || question.usage !== 'PRACTICE'))
        yield faultAt(origin, [...path, place], `"${slug}" is no practice question of ${curated}`, 'Name one of that lesson');
      if (named.has(slug)) yield faultAt(origin, [...path, place], `"${slug}" stands in two sections`, 'Leave it in one');
      named.add(slug);
    }
  }
}
