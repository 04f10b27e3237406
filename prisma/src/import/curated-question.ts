import type { Content } from '@tumen/content/content';
import { curatedParts } from '@tumen/content/curated-parts';
import type { CuratedQuestion } from '@tumen/domain/quiz/curated';

/** A question of a content file in the words of the domain, which puts and grades it. */
export function curatedQuestion(question: Content['questions'][number], content: Content): CuratedQuestion {
  const { slug, difficulty, level, prompt, hint, explanation, events, cite } = question;
  const frame = { slug, difficulty, level, prompt, explanation, events, citations: cite, ...(hint && { hint }) };
  return { ...frame, ...curatedParts(question, content) };
}
