import { type BankItem, matchesSection } from '@tumen/domain/quiz/blueprint';
import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

type Quiz = Content['quizzes'][number];

/** A quiz finds as many questions of its usage as it asks for and draws none twice, and every lesson has a quiz. */
export const checkQuizzes: Rule = function* ({ content, isWhole }) {
  // A faulty file would make its questions and quizzes seem to be missing.
  if (!isWhole) return;
  for (const quiz of content.quizzes) {
    yield* wrongUsage(quiz);
    yield* wrongPools(quiz, content.questions);
    yield* emptyPools(quiz, bankOf(quiz, content));
  }
  for (const { origin, slug } of content.lessons) {
    if (content.quizzes.some(({ lesson }) => lesson === slug)) continue;
    yield faultAt(origin, [], 'has no quiz', `Add one to quizzes/ with "lesson: ${slug}"`);
  }
};

/** The questions that a quiz may draw, with what sections ask of them. */
export function bankOf({ usage: wished }: Quiz, { questions, events }: Content): BankItem[] {
  const themesOf = new Map(events.map(({ slug, themes }) => [slug, themes]));
  return questions.flatMap(({ usage, ...question }) =>
    usage === wished ? [{ ...question, themes: question.events.flatMap((slug) => themesOf.get(slug) ?? []) }] : [],
  );
}

/** An exam keeps its questions from whoever did not take it. */
function* wrongUsage({ origin, usage, feedback, lesson }: Quiz): Iterable<Fault> {
  if (usage !== 'EXAM') return;
  if (feedback === 'AT_ONCE')
    yield faultAt(
      origin,
      ['usage'],
      'releases the keys of exam questions at once',
      'Choose feedback: after-submission, after-deadline or never',
    );
  if (lesson !== undefined)
    yield faultAt(
      origin,
      ['lesson'],
      'is the exit quiz of a lesson, and draws exam questions',
      'Remove "usage: exam" or "lesson"',
    );
}

/** Sections that could be left without: as quizzes are drawn, those with few to choose from choose first (drawCurated). */
function* emptyPools({ origin, usage, sections }: Quiz, bank: readonly BankItem[]): Iterable<Fault> {
  const drawing = sections.flatMap((section, index) =>
    section.generator === undefined ? [{ section, index, pool: bank.filter((item) => matchesSection(section, item)) }] : [],
  );
  const inOrder = drawing.toSorted((a, b) => a.pool.length - b.pool.length);
  for (const [place, { section, index, pool }] of inOrder.entries()) {
    const taken = inOrder.slice(0, place).reduce((sum, earlier) => {
      const shared = earlier.pool.filter((item) => pool.includes(item)).length;
      return sum + Math.min(earlier.section.count, shared);
    }, 0);
    const total = taken + section.count;
    if (total <= pool.length) continue;
    const ofLesson = section.curated === undefined ? '' : ` of ${section.curated}`;
    const message = `asks for ${total} ${usage.toLowerCase()} questions${ofLesson}, where ${pool.length} match`;
    yield faultAt(origin, ['sections', index], message, 'Lower the count, filter less, or write more questions');
  }
}

/** Sections that name their questions: enough of them, of the lesson and the usage of the quiz, each in one section only. */
function* wrongPools({ origin, usage, sections }: Quiz, questions: Content['questions']): Iterable<Fault> {
  const named = new Set<string>();
  for (const [index, { curated, questions: pool, count }] of sections.entries()) {
    if (pool === undefined) continue;
    const path = ['sections', index, 'questions'];
    if (count > pool.length)
      yield faultAt(origin, path, `names ${pool.length} questions for ${count}`, 'Name more, or lower the count');
    for (const [place, slug] of pool.entries()) {
      const question = questions.find((candidate) => candidate.slug === slug);
      const isElsewhere = curated !== undefined && question?.lesson !== curated;
      if (question && (isElsewhere || question.usage !== usage)) {
        const message = `"${slug}" is no ${usage.toLowerCase()} question of ${curated ?? 'any'}`;
        yield faultAt(origin, [...path, place], message, 'Name another');
      }
      if (named.has(slug)) yield faultAt(origin, [...path, place], `"${slug}" stands in two sections`, 'Leave it in one');
      named.add(slug);
    }
  }
}
