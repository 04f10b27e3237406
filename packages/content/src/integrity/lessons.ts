import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

type Lesson = Content['lessons'][number];

const MAX_QUESTION_WORDS = 18;

/** Anchors are unique in a lesson, its question is short, its status fits its blocks, and its checks and quiz are its own. */
export const checkLessons: Rule = function* ({ content }) {
  for (const lesson of content.lessons) {
    yield* repeatedAnchors(lesson);
    yield* longQuestion(lesson);
    yield* wrongStatus(lesson);
    yield* foreignBlocks(lesson, content);
    yield* wrongPlans(lesson);
  }
};

function* repeatedAnchors({ origin, blocks }: Lesson): Iterable<Fault> {
  const anchors = blocks.map(({ anchor }) => anchor);
  for (const [index, anchor] of anchors.entries()) {
    if (anchors.indexOf(anchor) === index) continue;
    yield faultAt(origin, ['blocks', index, 'anchor'], `anchor "${anchor}" stands twice`, 'Give each block its own anchor');
  }
}

function* longQuestion({ origin, question }: Lesson): Iterable<Fault> {
  const words = question.en.trim().split(/\s+/).length;
  if (words <= MAX_QUESTION_WORDS) return;
  yield faultAt(origin, ['question'], `question has ${words} words`, `Ask in at most ${MAX_QUESTION_WORDS} words`);
}

function* wrongStatus({ origin, status, blocks }: Lesson): Iterable<Fault> {
  const prose = blocks.findIndex(({ kind }) => kind === 'prose');
  if (status === 'IN_PREPARATION' && prose !== -1) {
    yield faultAt(
      origin,
      ['blocks', prose],
      'is prose, but the lesson is in preparation',
      'Set "status: complete", or remove it',
    );
  }
  if (status === 'COMPLETE' && prose === -1)
    yield faultAt(origin, ['status'], 'is complete without any prose', 'Set "status: in-preparation"');
}

function* wrongPlans({ origin, teacherNotes }: Lesson): Iterable<Fault> {
  for (const [index, { minutes, steps }] of (teacherNotes?.plans ?? []).entries()) {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== minutes)
      yield faultAt(
        origin,
        ['teacherNotes', 'plans', index, 'minutes'],
        `the steps of the plan for ${minutes} minutes take ${sum}`,
        'Make them add up',
      );
  }
}

function* foreignBlocks({ slug, origin, blocks }: Lesson, { questions, quizzes }: Content): Iterable<Fault> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'check') {
      const question = questions.find((candidate) => candidate.slug === block.question);
      if (!question) continue;
      const path = ['blocks', index, 'question'];
      if (question.usage !== 'CHECK')
        yield faultAt(origin, path, `"${question.slug}" is for practice`, 'Give the question "usage: check"');
      if (question.lesson !== slug)
        yield faultAt(origin, path, `"${question.slug}" belongs to ${question.lesson}`, 'Use one of this lesson');
    }
    if (block.kind === 'exit-quiz') {
      const quiz = quizzes.find((candidate) => candidate.slug === block.quiz);
      if (!quiz || quiz.lesson === slug) continue;
      yield faultAt(origin, ['blocks', index, 'quiz'], `"${quiz.slug}" belongs to ${quiz.lesson}`, 'Use a quiz of this lesson');
    }
  }
}
