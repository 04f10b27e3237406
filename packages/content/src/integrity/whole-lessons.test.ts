import { expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { readContent } from '../read-content.ts';
import { checkLessonsWhole } from './whole-lessons.ts';

const LESSON = 'lessons/the-first-years/lesson.yaml';
const sample = useSampleFolder();

async function faults(): Promise<string[]> {
  const result = await readContent(sample().dir);
  if (!result.isValid) throw new Error(`The sample has faults: ${result.faults.map(({ message }) => message).join(', ')}`);
  return [...checkLessonsWhole(result.content)].map(({ file, line, message }) => `${file}:${line} ${message}`);
}

it('rejects a lesson that lacks what a teacher needs', async () => {
  expect(await faults()).toEqual(
    expect.arrayContaining([
      `content/${LESSON}:1 has no warmUp`,
      `content/${LESSON}:1 has no teacherNotes`,
      `content/${LESSON}:1 names nothing to read further`,
      `content/${LESSON}:11 has 1 checks, fewer than 5`,
      `content/${LESSON}:1 has no Korean text`,
      `content/${LESSON}:6 question is missing in Korean (ko)`,
    ]),
  );
});

it('rejects a lesson of too few words, counted without citations', async () => {
  expect((await faults()).filter((fault) => fault.includes('words of text'))).toEqual([
    `content/${LESSON}:1 has 10 words of text, not 900 to 1400`,
  ]);
});

it('rejects a workshop of one source', async () => {
  expect((await faults()).filter((fault) => fault.includes('side by side'))).toEqual([
    `content/${LESSON}:19 sets 1 sources of 1 perspectives side by side`,
  ]);
});

it('rejects a workshop that tries its sources on nothing', async () => {
  expect((await faults()).filter((fault) => fault.includes('statements'))).toEqual([
    `content/${LESSON}:13 tries its sources on 0 statements, not 3 to 5`,
  ]);
});

it('rejects a lesson in preparation', async () => {
  await sample().replace(LESSON, 'status: complete', 'status: in-preparation');
  await sample().replace(LESSON, '  - { kind: prose, anchor: the-start }\n', '');
  await sample().delete('lessons/the-first-years/en.md');
  await sample().delete('lessons/the-first-years/ru.md');
  expect(await faults()).toEqual([`content/${LESSON}:2 is still in preparation`]);
});
