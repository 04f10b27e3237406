import { LOCALES } from '@tumen/domain/localized-text';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';
import { loadChosen, NothingToExportError } from '../interchange/load-questions.ts';
import { makePaperFiles } from './make-paper-files.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

const request = { seed: 'a', variants: 4, locale: 'en', size: 'A4' } as const;

it('prints four variants and a key sheet of the bank of every lesson', async () => {
  const lessons = await api.db.lesson.findMany({ select: { slug: true } });
  expect(lessons).toHaveLength(15);
  for (const { slug } of lessons) {
    const files = await makePaperFiles(api.db, { ...request, selection: { lesson: slug } });
    expect(files.map(({ path }) => path)).toEqual(['A', 'B', 'C', 'D', 'key'].map((name) => `${slug}-en-${name}.html`));
  }
});

it('prints exam questions of a lesson only when they are asked for', async () => {
  const exam = await loadChosen(api.db, { lesson: 'the-freeze', usage: 'EXAM' });
  const prompts = exam.chosen.map(({ question }) => question.view.prompt.en.split(/[&<>"]/)[0] ?? '');
  expect(prompts.length).toBeGreaterThan(0);
  const usual = await makePaperFiles(api.db, { ...request, selection: { lesson: 'the-freeze' } });
  for (const { text } of usual) for (const prompt of prompts) expect(text).not.toContain(prompt);
  const asked = await makePaperFiles(api.db, { ...request, selection: { lesson: 'the-freeze', usage: 'EXAM' } });
  expect(asked[0]?.path).toBe('the-freeze-exam-en-A.html');
  for (const prompt of prompts) expect(asked[0]?.text).toContain(prompt);
});

it.each(LOCALES)('prints the midterm in %s, with its reasons on the key sheet alone', async (locale) => {
  const selection = { quiz: 'midterm', seed: 'a' };
  const [key, ...papers] = (await makePaperFiles(api.db, { ...request, selection, locale })).reverse();
  const { chosen } = await loadChosen(api.db, selection);
  for (const { text } of papers) expect(text.match(/<section /g)).toHaveLength(chosen.length);
  for (const { question } of chosen) {
    const reason = (question.key.explanation[locale] ?? question.key.explanation.en).split(/[&<>"]/)[0] ?? '';
    expect(key?.text).toContain(reason);
    for (const { text } of papers) expect(text).not.toContain(reason);
  }
});

it('knows no quiz of another name', async () => {
  await expect(makePaperFiles(api.db, { ...request, selection: { quiz: 'none', seed: 'a' } })).rejects.toThrow(
    NothingToExportError,
  );
});
