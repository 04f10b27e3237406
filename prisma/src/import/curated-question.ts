import type { Content } from '@tumen/content/content';
import type { CuratedQuestion } from '@tumen/domain/quiz/curated';

/** A question of a content file in the words of the domain, which puts and grades it. */
export function curatedQuestion(question: Content['questions'][number]): CuratedQuestion {
  const { slug, difficulty, level, prompt, hint, explanation, events, cite } = question;
  const base = { slug, difficulty, level, prompt, explanation, events, citations: cite, ...(hint && { hint }) };
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_RESPONSE': {
      const options = question.options.map(({ correct, ...option }) => ({ ...option, isCorrect: correct }));
      return { ...base, kind: question.kind, options };
    }
    case 'ORDERING':
      return { ...base, kind: question.kind, items: question.items };
    case 'MATCHING':
      return { ...base, kind: question.kind, pairs: question.pairs };
    case 'NUMERIC':
      return { ...base, kind: question.kind, number: question.number, tolerance: question.tolerance, unit: question.unit };
  }
}
