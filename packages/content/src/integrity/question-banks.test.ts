import { expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { readContent } from '../read-content.ts';
import { checkQuestionBanks } from './question-banks.ts';

const sample = useSampleFolder();

it('rejects a lesson with few questions of a usage, and an exam with little choice', async () => {
  const result = await readContent(sample().dir);
  if (!result.isValid) throw new Error('The sample has faults');
  expect([...checkQuestionBanks(result.content)].map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'content/lessons/the-first-years/lesson.yaml:1 has 4 questions, fewer than 20',
    'content/lessons/the-first-years/lesson.yaml:1 has 2 practice questions, fewer than 14',
    'content/lessons/the-first-years/lesson.yaml:1 has 1 exam questions, fewer than 6',
    'content/quizzes/the-exam.yaml:7 draws 1 from 1 questions',
  ]);
});
