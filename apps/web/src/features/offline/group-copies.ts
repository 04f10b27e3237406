import type { Copy } from './list-copies.ts';

export type LessonCopy = Copy & { readonly hasNotes: boolean; readonly hasSlides: boolean };

/** Takes the pages of a lesson together: `/en/lessons/the-freeze` with its `/notes` and its `/present`. The rest keeps its order. */
export function groupCopies(copies: readonly Copy[]): { lessons: LessonCopy[]; others: Copy[] } {
  const paths = new Set(copies.map(({ path }) => path));
  const lessons = copies.filter(({ path }) => /^\/[a-z]{2}\/lessons\/[^/]+$/.test(path));
  const owned = new Set(lessons.flatMap(({ path }) => [path, `${path}/notes`, `${path}/present`]));
  return {
    lessons: lessons.map((copy) => ({
      ...copy,
      hasNotes: paths.has(`${copy.path}/notes`),
      hasSlides: paths.has(`${copy.path}/present`),
    })),
    others: copies.filter(({ path }) => !owned.has(path)),
  };
}
