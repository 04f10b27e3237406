import type { Prisma, PrismaClient } from '@tumen/database/client';
import type { CuratedQuestion } from '@tumen/domain/quiz/curated';

/** Stands in every text of a key, so that one search through a response tells whether anything of a key leaked. */
export const SECRET = 'only-the-key-says-so';

const text = (en: string) => ({ en });
const frame = {
  difficulty: 1,
  level: 'RECALL',
  explanation: text(`Explained: ${SECRET}`),
  events: ['1961-treaty'],
  citations: [{ source: 'treaty-1961', locator: SECRET }],
} as const;

const choice = (
  slug: string,
  kind: 'SINGLE_CHOICE' | 'MULTIPLE_RESPONSE',
  right: readonly string[],
  wrong: readonly string[],
): CuratedQuestion => ({
  ...frame,
  slug,
  kind,
  prompt: text(`${slug}?`),
  options: [...right, ...wrong].map((word, index) => ({
    id: word,
    text: text(word),
    isCorrect: index < right.length,
    rationale: text(`Rationale: ${SECRET}`),
  })),
});

const practice: readonly CuratedQuestion[] = [
  choice('single', 'SINGLE_CHOICE', ['Moscow'], ['Beijing', 'Hanoi']),
  choice('multiple', 'MULTIPLE_RESPONSE', ['USSR', 'DPRK'], ['ROK', 'Japan']),
  {
    ...frame,
    slug: 'ordering',
    kind: 'ORDERING',
    prompt: text('Which came first?'),
    items: ['1945', '1950', '1961'].map((year) => ({ id: year, text: text(year) })),
  },
  {
    ...frame,
    slug: 'matching',
    kind: 'MATCHING',
    prompt: text('Who led which state?'),
    pairs: [
      { id: 'a', left: text('Khrushchev'), right: text('Soviet Union') },
      { id: 'b', left: text('Kim Il Sung'), right: text('North Korea') },
    ],
  },
  {
    ...frame,
    slug: 'numeric',
    kind: 'NUMERIC',
    prompt: text('How many articles?'),
    number: 6,
    tolerance: 0,
    unit: text('articles'),
  },
];

/** A lesson with a quiz of five questions, one of each kind, and a check question. */
export async function seedQuiz(db: PrismaClient): Promise<void> {
  await db.contentVersion.create({ data: { hash: 'test' } });
  await db.period.create({
    data: { slug: 'alliance', position: 1, startDate: new Date('1953-07-28'), title: text('Alliance'), summary: text('…') },
  });
  await db.event.create({
    data: {
      slug: '1961-treaty',
      date: '1961-07-06',
      startDate: new Date('1961-07-06'),
      endDate: new Date('1961-07-06'),
      kind: 'TREATY',
      confidence: 'VERIFIED',
      title: text('A treaty'),
      summary: text('…'),
      significance: text('…'),
      periodSlug: 'alliance',
    },
  });
  await db.source.create({
    data: {
      slug: 'treaty-1961',
      perspective: 'SOVIET_RUSSIAN',
      isPrimary: true,
      isVerified: true,
      title: 'Treaty',
      language: 'ru',
      csl: { id: 'treaty-1961', type: 'treaty', title: 'Treaty' },
      sortTitle: 'treaty',
    },
  });
  await db.lesson.create({
    data: {
      slug: 'alliance',
      number: 1,
      status: 'IN_PREPARATION',
      periodSlug: 'alliance',
      minutes: 50,
      title: text('Alliance'),
      question: text('Why?'),
      objectives: [],
      scope: { periods: ['alliance'] },
    },
  });
  const check = choice('check', 'SINGLE_CHOICE', ['Yes'], ['No']);
  await db.question.createMany({
    data: [...practice, check].map((data) => ({
      slug: data.slug,
      kind: data.kind,
      lessonSlug: 'alliance',
      usage: data === check ? ('CHECK' as const) : ('PRACTICE' as const),
      data,
    })),
  });
  await db.quiz.create({
    data: { slug: 'alliance-quiz', lessonSlug: 'alliance', title: text('Quiz'), blueprint: [{ curated: 'alliance', count: 5 }] },
  });
}

/** The same five questions under other rules. */
export async function addQuiz(db: PrismaClient, slug: string, rules: Partial<Prisma.QuizUncheckedCreateInput>): Promise<void> {
  const blueprint = [{ curated: 'alliance', count: 5, points: 2 }];
  await db.quiz.create({ data: { slug, lessonSlug: 'alliance', title: text('Quiz'), blueprint, version: 'v1', ...rules } });
}

const levels = [0, 2, 4].map((points) => ({ points, text: text(`Worth ${points}`) }));

/** A quiz of a single choice, a numeric question and an essay, worth 1, 1 and 8 points. */
export async function addEssayQuiz(db: PrismaClient, slug: string, rules: Partial<Prisma.QuizUncheckedCreateInput> = {}) {
  const essay: CuratedQuestion = {
    ...frame,
    slug: 'essay',
    kind: 'ESSAY',
    prompt: text('Why a treaty?'),
    words: { min: 10, max: 100 },
    criteria: ['thesis', 'evidence'].map((id) => ({ id, title: text(id), levels })),
    model: text(`A good answer: ${SECRET}`),
  };
  await db.question.create({ data: { slug: 'essay', kind: 'ESSAY', lessonSlug: 'alliance', usage: 'PRACTICE', data: essay } });
  const sections = [
    { questions: ['single'], count: 1 },
    { questions: ['numeric'], count: 1 },
    { questions: ['essay'], count: 1, points: 8 },
  ];
  await db.quiz.create({
    data: { slug, lessonSlug: 'alliance', title: text('Quiz with an essay'), blueprint: sections, ...rules },
  });
}
