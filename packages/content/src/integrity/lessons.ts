import { faultsOfBlock } from '../../generated/block-faults.ts';
import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

type Lesson = Content['lessons'][number];

const MAX_QUESTION_WORDS = 18;

/** Anchors are unique in a lesson, its question is short, its status fits its blocks, and each block is sound. */
export const checkLessons: Rule = function* ({ content }) {
  for (const lesson of content.lessons) {
    yield* repeatedAnchors(lesson);
    yield* longQuestion(lesson);
    yield* wrongStatus(lesson);
    yield* wrongBlocks(lesson, content);
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

function* wrongBlocks({ slug, origin, blocks }: Lesson, content: Content): Iterable<Fault> {
  for (const [index, block] of blocks.entries()) {
    for (const { path, message, remedy } of faultsOfBlock(block, { lesson: slug, content }))
      yield faultAt(origin, ['blocks', index, ...path], message, remedy);
  }
}
