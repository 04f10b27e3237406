import { describe, expect, it } from 'vitest';
import { type CuratedQuestion, toQuestion } from './curated.ts';
import { createRandom } from './random.ts';
import { scoreAnswer } from './scoring/score.ts';

const BASE = {
  slug: 'a-question',
  difficulty: 1,
  level: 'RECALL',
  prompt: { en: 'Prompt' },
  explanation: { en: 'So it was.' },
  events: ['an-event'],
  citations: [{ source: 'handbook' }],
} as const;
const TEXTS = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { en: `Text ${id}` } }));
const OPTIONS = TEXTS.map((text, index) => ({ ...text, isCorrect: index === 0, rationale: { en: `Why ${text.id}` } }));

const PERIODS = [{ en: 'Early' }, { en: 'Late' }];

const QUESTIONS: readonly CuratedQuestion[] = [
  { ...BASE, kind: 'SINGLE_CHOICE', options: OPTIONS },
  { ...BASE, kind: 'MULTIPLE_RESPONSE', options: OPTIONS.map((option, index) => ({ ...option, isCorrect: index < 2 })) },
  { ...BASE, kind: 'ORDERING', items: TEXTS },
  { ...BASE, kind: 'MATCHING', pairs: TEXTS.map(({ id, text }) => ({ id, left: text, right: { en: `Right ${id}` } })) },
  {
    ...BASE,
    kind: 'PLACEMENT',
    periods: PERIODS,
    items: TEXTS.map((item, index) => ({ ...item, period: PERIODS[index % 2] ?? { en: '' } })),
  },
  { ...BASE, kind: 'SHORT_ANSWER', answers: [{ accept: { en: ['Khasan'] }, fraction: 1, rationale: { en: 'Why' } }] },
  { ...BASE, kind: 'MAP_POINT', point: { latitude: 42.4, longitude: 130.6 }, radiusKm: 50 },
  { ...BASE, kind: 'NUMERIC', number: 15.4, tolerance: 0.5, unit: { en: 'per cent' } },
];

describe.each(QUESTIONS)('toQuestion of $kind', (curated) => {
  const question = toQuestion(curated, createRandom('class'));

  it('gives full marks for its key', () => {
    expect(scoreAnswer(question, question.key.answer)).toBe(1);
  });

  it("hides the author's ids", () => {
    for (const { id } of [...question.view.options, ...question.view.targets]) expect(id).toMatch(/^[a-z2-9]{8}$/);
  });

  it('keeps explanation, events and sources in the key', () => {
    expect(question.key).toMatchObject({ explanation: BASE.explanation, events: BASE.events, citations: BASE.citations });
  });
});

describe('toQuestion', () => {
  it('keeps each rationale with its option', () => {
    const { view, key } = toQuestion({ ...BASE, kind: 'SINGLE_CHOICE', options: OPTIONS }, createRandom('class'));
    const why = view.options.map(({ text }) => ({ en: text.en.replace('Text', 'Why') }));
    expect(key.rationales.map(({ text }) => text)).toEqual(why);
  });

  it('shows numbers in order', () => {
    const years = ['1993', '1990', '1996'].map((en, index) => ({
      id: en,
      text: { en },
      isCorrect: index === 0,
      rationale: { en },
    }));
    const { view } = toQuestion({ ...BASE, kind: 'SINGLE_CHOICE', options: years }, createRandom('class'));
    expect(view.options.map(({ text }) => text.en)).toEqual(['1990', '1993', '1996']);
  });
});
