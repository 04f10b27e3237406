import type { Content } from '../content.ts';
import { type Fault, faultAt, type Path } from '../fault.ts';
import type { Rule } from './rule.ts';

type Question = Content['questions'][number];

/** A question has one defensible key: options that differ, and as many right ones as its kind allows. */
export const checkQuestions: Rule = function* ({ content }) {
  for (const question of content.questions) {
    const [key, parts] = partsOf(question);
    yield* repeatedIds(question, key, parts);
    yield* wrongCount(question);
  }
};

function partsOf(question: Question): [string, readonly { id: string }[]] {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_RESPONSE':
      return ['options', question.options];
    case 'ORDERING':
      return ['items', question.items];
    case 'MATCHING':
      return ['pairs', question.pairs];
    case 'NUMERIC':
      return ['number', []];
  }
}

function* repeatedIds({ origin }: Question, key: string, parts: readonly { id: string }[]): Iterable<Fault> {
  const ids = parts.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    const path: Path = [key, index, 'id'];
    if (ids.indexOf(id) < index) yield faultAt(origin, path, `id "${id}" stands twice`, 'Give each its own id');
  }
}

function* wrongCount(question: Question): Iterable<Fault> {
  if (question.kind !== 'SINGLE_CHOICE' && question.kind !== 'MULTIPLE_RESPONSE') return;
  const right = question.options.filter(({ correct }) => correct).length;
  if (question.kind === 'SINGLE_CHOICE' && right !== 1) {
    yield faultAt(question.origin, ['options'], `has ${right} correct options`, 'Mark exactly one with "correct: true"');
  }
  if (question.kind === 'MULTIPLE_RESPONSE' && (right === 0 || right === question.options.length)) {
    const message = right === 0 ? 'has no correct option' : 'has only correct options';
    yield faultAt(question.origin, ['options'], message, 'Mark some, but not all, with "correct: true"');
  }
}
