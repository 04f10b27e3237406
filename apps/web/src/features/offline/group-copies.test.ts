import { expect, it } from 'vitest';
import { groupCopies } from './group-copies.ts';

const copy = (path: string) => ({ path, title: path });

it('takes notes, slides and handout with their lesson and leaves the rest in order', () => {
  const { lessons, others } = groupCopies(
    ['/en/lessons/a/present', '/en/events/x', '/en/lessons/a', '/en/lessons/a/notes', '/en/lessons/a/handout', '/en/course'].map(
      copy,
    ),
  );
  expect(lessons).toEqual([{ ...copy('/en/lessons/a'), hasNotes: true, hasSlides: true, hasHandout: true }]);
  expect(others).toEqual(['/en/events/x', '/en/course'].map(copy));
});

it('lists notes without their lesson among the others', () => {
  expect(groupCopies([copy('/ko/lessons/a/notes')])).toEqual({ lessons: [], others: [copy('/ko/lessons/a/notes')] });
});
