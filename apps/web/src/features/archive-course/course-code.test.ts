import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '../../../messages/en.json';
import { COURSE_CODE } from './course-code.tsx';

it('has every word of GraphQL that the texts of the course and of the ways to the recipes use', () => {
  const { ideas, paths } = messages.archiveCourse;
  const texts = [...Object.values(ideas).flatMap(({ text, task, hint }) => [text, task, hint]), ...Object.values(paths.items)];
  const missing = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)]).filter(([, word = '']) => !(word in COURSE_CODE));
  expect(missing).toEqual([]);
});

it('can be put into each of them', () => {
  const t = createTranslator({ locale: 'en', messages, namespace: 'archiveCourse' });
  expect(t.rich('ideas.cursors.task', COURSE_CODE)).not.toEqual('archiveCourse.ideas.cursors.task');
  expect(t.rich('paths.items.two-states', COURSE_CODE)).not.toEqual('archiveCourse.paths.items.two-states');
});
