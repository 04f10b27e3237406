import type { Copy } from './list-copies.ts';

export type LessonCopy = Copy & { readonly hasNotes: boolean; readonly hasSlides: boolean; readonly hasHandout: boolean };

/** Takes the pages of a lesson together: `/en/lessons/the-freeze` with its `/notes`, `/present` and `/handout`. The rest keeps its order. */
export function groupCopies(copies: readonly Copy[]): { lessons: LessonCopy[]; others: Copy[] } {
  const paths = new Set(copies.map(({ path }) => path));
  const lessons = copies.filter(({ path }) => /^\/[a-z]{2}\/lessons\/[^/]+$/.test(path));
  const owned = new Set(lessons.flatMap(({ path }) => [path, `${path}/notes`, `${path}/present`, `${path}/handout`]));
  return {
    lessons: lessons.map((copy) => ({
      ...copy,
      hasNotes: paths.has(`${copy.path}/notes`),
      hasSlides: paths.has(`${copy.path}/present`),
      hasHandout: paths.has(`${copy.path}/handout`),
    })),
    others: copies.filter(({ path }) => !owned.has(path)),
  };
}
