import { LOCALES, type Locale, type LocalizedText, localize } from '@tumen/domain/localized-text';
import type { QuizUsage } from '@tumen/domain/quiz/blueprint';
import type { CuratedQuestion } from '@tumen/domain/quiz/curated';
import { readGift } from '@tumen/domain/quiz/interchange/gift/read-gift';
import type { InterchangeQuestion } from '@tumen/domain/quiz/interchange/interchange-question';
import { readMoodleXml } from '@tumen/domain/quiz/interchange/moodle-xml/read-moodle-xml';
import type { QuestionDraft } from '@tumen/domain/quiz/interchange/question-draft';
import { parseXml } from '@tumen/domain/quiz/interchange/read-xml';
import { toDrafts } from '@tumen/domain/quiz/interchange/to-draft';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';
import { readCurated } from '../question/check-question.ts';
import { exportQuestions } from './export-questions.ts';
import { loadChosen, loadQuestions, NothingToExportError } from './load-questions.ts';

let api: TestSchema;
let bank: Map<string, CuratedQuestion>;
let lessons: string[];

beforeAll(async () => {
  api = await createContentSchema();
  const rows = await api.db.question.findMany({ orderBy: { slug: 'asc' } });
  bank = new Map(rows.map(({ slug, data }) => [slug, readCurated(data)]));
  lessons = [...new Set(rows.map(({ lessonSlug }) => lessonSlug))].sort();
});
afterAll(() => api.close());

const textOf = async (
  ...[selection, format, locale]: Parameters<typeof exportQuestions> extends [unknown, ...infer Rest] ? Rest : never
) => (await exportQuestions(api.db, selection, format, locale)).files[0]?.text ?? '';

/** The questions of a lesson as they go into a file. */
async function sent(lesson: string, usage: QuizUsage, locale: Locale): Promise<InterchangeQuestion[]> {
  const { converted } = await loadQuestions(api.db, { lesson, usage }, locale);
  return converted.flatMap(({ question }) => question ?? []);
}

/** Formats keep five digits of a fraction. */
function rounded(question: InterchangeQuestion): unknown {
  return JSON.parse(JSON.stringify(question, (key, value) => (key === 'fraction' ? Math.round(1e5 * value) : value)));
}

describe.each(['PRACTICE', 'EXAM'] as const)('the whole bank of usage %s', (usage) => {
  it('comes back from Moodle XML as it went, in every language', async () => {
    expect(lessons).toHaveLength(15);
    for (const lesson of lessons) {
      for (const locale of LOCALES) {
        const { questions, losses } = readMoodleXml(await textOf({ lesson, usage }, 'moodle-xml', locale));
        expect(losses).toEqual([]);
        expect(questions.map(rounded)).toEqual((await sent(lesson, usage, locale)).map(rounded));
      }
    }
  });

  it('comes back from GIFT as it went, but for what is named as lost', async () => {
    for (const lesson of lessons) {
      for (const locale of LOCALES) {
        const { files, losses } = await exportQuestions(api.db, { lesson, usage }, 'gift', locale);
        const lost = (id: string, code: string) => losses.some((loss) => loss.question === id && loss.code === code);
        const { questions } = readGift(files[0]?.text ?? '');
        const whole = (await sent(lesson, usage, locale)).map((question) => ({
          ...question,
          hint: lost(question.id, 'HINT') ? '' : question.hint,
          body: question.body.type === 'essay' ? { ...question.body, graderInfo: '' } : question.body,
        }));
        expect(losses.filter(({ code }) => code === 'TEXT_CHANGED')).toEqual([]);
        expect(questions.map(rounded)).toEqual(whole.map(rounded));
      }
    }
  });

  it('comes back as questions of the bank: the same prompts, options, keys and feedback', async () => {
    for (const lesson of lessons) {
      for (const locale of LOCALES) {
        const { drafts, losses } = toDrafts(readMoodleXml(await textOf({ lesson, usage }, 'moodle-xml', locale)).questions);
        expect(losses.filter(({ code }) => code !== 'DISTRACTORS')).toEqual([]);
        for (const draft of drafts) expectSame(draft, bank.get(draft.slug), locale);
      }
    }
  });

  it('becomes QTI packages of well-formed files, one item for each question', async () => {
    for (const lesson of lessons) {
      const { files, questions } = await exportQuestions(api.db, { lesson, usage }, 'qti', 'ko');
      for (const { text } of files) parseXml(text);
      expect(files.filter(({ path }) => path.startsWith('items/'))).toHaveLength(questions);
    }
  });

  it('loses nothing but points on a map, and says so', async () => {
    for (const lesson of lessons) {
      const { questions, losses } = await exportQuestions(api.db, { lesson, usage }, 'moodle-xml', 'en');
      const wished = usage === 'EXAM' ? usage : { not: 'EXAM' as const };
      const ofLesson = await api.db.question.findMany({
        where: { lessonSlug: lesson, usage: wished },
        select: { slug: true, kind: true },
      });
      const points = ofLesson.filter(({ kind }) => kind === 'MAP_POINT').map(({ slug }) => slug);
      expect(
        losses
          .filter(({ code }) => code === 'LEFT_OUT')
          .map(({ question }) => question)
          .sort(),
      ).toEqual(points.sort());
      expect(questions).toBe(ofLesson.length - points.length);
    }
  });
});

/** Compares what the formats can hold of a question with what the author wrote. */
function expectSame(draft: QuestionDraft, curated: CuratedQuestion | undefined, locale: Locale): void {
  if (!curated) throw new Error(`There is no question "${draft.slug}".`);
  const text = (localized: LocalizedText) => localize(localized, locale).trim();
  expect(draft).toMatchObject({
    level: curated.level,
    difficulty: curated.difficulty,
    prompt: text(curated.prompt),
    hint: curated.hint ? text(curated.hint) : '',
    explanation: text(curated.explanation),
  });
  if ('options' in draft && 'options' in curated) {
    const options = curated.options.map((option) => ({
      text: text(option.text),
      isCorrect: option.isCorrect,
      rationale: text(option.rationale),
    }));
    expect(draft.kind).toBe(curated.kind);
    expect(draft.options.toSorted(byText)).toEqual(options.toSorted(byText));
  } else if (curated.kind === 'ORDERING') {
    expect(draft).toMatchObject({ kind: 'ORDERING', items: curated.items.map((item) => text(item.text)) });
  } else if (curated.kind === 'MATCHING') {
    expect(draft).toMatchObject({
      kind: 'MATCHING',
      pairs: curated.pairs.map(({ left, right }) => ({ left: text(left), right: text(right) })),
    });
  } else if (curated.kind === 'PLACEMENT') {
    const pairs = curated.items.map((item) => ({ left: text(item.text), right: text(item.period) }));
    expect(draft).toMatchObject({ kind: 'MATCHING', pairs });
  } else if (curated.kind === 'NUMERIC') {
    expect(draft).toMatchObject({
      kind: 'NUMERIC',
      number: curated.number,
      tolerance: curated.tolerance,
      unit: text(curated.unit),
    });
  } else if (draft.kind === 'SHORT_ANSWER' && curated.kind === 'SHORT_ANSWER') {
    expect(draft.answers.map(({ fraction, rationale }) => ({ fraction, rationale }))).toEqual(
      curated.answers.map(({ fraction, rationale }) => ({ fraction, rationale: text(rationale) })),
    );
    // A Latin spelling in a Korean list is taken for English: the script alone tells the languages apart.
    expect(draft.answers.map(spellings)).toEqual(curated.answers.map(spellings));
  } else {
    expect(draft.kind).toBe(curated.kind);
  }
}

const spellings = ({ accept }: { readonly accept: { readonly [locale in Locale]?: readonly string[] | undefined } }) =>
  [...new Set(LOCALES.flatMap((locale) => accept[locale] ?? []))].sort();

const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);

it('sends exam questions only when they are asked for, and then nothing else', async () => {
  for (const lesson of lessons) {
    const rows = await api.db.question.findMany({ where: { lessonSlug: lesson }, select: { slug: true, usage: true } });
    const idsOf = async (usage?: 'EXAM') =>
      (await loadChosen(api.db, { lesson, ...(usage && { usage }) })).chosen.map(({ id }) => id).sort();
    const exam = rows.flatMap(({ slug, usage }) => (usage === 'EXAM' ? [slug] : [])).sort();
    expect(await idsOf('EXAM')).toEqual(exam);
    expect(await idsOf()).toEqual(rows.flatMap(({ slug }) => (exam.includes(slug) ? [] : [slug])).sort());
  }
});

it('draws a quiz as a student with that seed gets it, with its points', async () => {
  const quiz = { quiz: 'midterm', seed: 'A' };
  const [one, again, other] = await Promise.all([
    textOf(quiz, 'moodle-xml', 'ko'),
    textOf(quiz, 'moodle-xml', 'ko'),
    textOf({ ...quiz, seed: 'B' }, 'moodle-xml', 'ko'),
  ]);
  expect(one).toBe(again);
  expect(one).not.toBe(other);
  const { questions } = readMoodleXml(one);
  expect(questions.length).toBeGreaterThan(20);
  expect(Math.max(...questions.map(({ points }) => points))).toBeGreaterThan(1);
  expect(questions.every(({ feedback }) => feedback.includes('\n출처: '))).toBe(true);
});

it('says when there is nothing to export', async () => {
  await expect(exportQuestions(api.db, { lesson: 'nowhere' }, 'gift', 'en')).rejects.toThrow(NothingToExportError);
  await expect(exportQuestions(api.db, { quiz: 'nothing', seed: 'A' }, 'gift', 'en')).rejects.toThrow(
    'There is no quiz "nothing".',
  );
});
