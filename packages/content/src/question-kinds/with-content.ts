import type { Content } from '../content.ts';

/** Lets what needs no content be called with it, so that the registries treat all kinds alike. */
export function withContent<Question, Result>(run: (question: Question, content: Content) => Result) {
  return run;
}
