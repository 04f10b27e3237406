import { describe, expect, it } from 'vitest';
import { type CuratedQuestion, toQuestion } from '../curated.ts';
import { createRandom } from '../random.ts';
import { type StandingQuestion, toMarkedAttempt, toMarkedResponse } from './to-marked-response.ts';

const CURATED: CuratedQuestion = {
  kind: 'SINGLE_CHOICE',
  slug: 'which',
  difficulty: 1,
  level: 'RECALL',
  prompt: { en: 'Which?', ko: '어느 것인가?' },
  options: ['right', 'wrong', 'worse', 'worst'].map((id) => ({
    id,
    text: { en: id },
    isCorrect: id === 'right',
    rationale: { en: 'So it is.' },
  })),
  explanation: { en: 'So it is.' },
  events: ['an-event'],
  citations: [{ source: 'a-source' }],
};

/** The response to the question as a seed puts it: the opaque ids differ, the student chooses by text. */
function give(seed: string, choice: string | null, item: string | null = 'curated:which') {
  const { view, key } = toQuestion(CURATED, createRandom(seed));
  const optionIds = view.options.filter(({ text }) => text.en === choice).map(({ id }) => id);
  const answer = choice === null ? null : { optionIds, pairs: [] };
  return { item, points: 2, view, key, answer, fraction: choice === 'right' ? 1 : 0 };
}
const respond = (...given: Parameters<typeof give>) => toMarkedResponse(give(...given));

describe('toMarkedResponse', () => {
  it('finds the same choice in attempts that show it under other ids and in another order', () => {
    const [one, other] = [respond('one', 'wrong'), respond('two', 'wrong')];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ item: 'curated:which', chosen: ['wrong'], earnedMarks: 0, maxMarks: 2 });
    expect(one.variant).toMatchObject({ prompt: 'Which?', guessPercent: 25 });
    expect(one.variant.choices.filter(({ isCorrect }) => isCorrect)).toEqual([{ key: 'right', isCorrect: true }]);
  });

  it('weighs the answer by the points of the question', () => {
    expect(respond('one', 'right')).toMatchObject({ earnedMarks: 2, maxMarks: 2 });
  });

  it('gives nothing for an omitted answer', () => {
    expect(respond('one', null)).toMatchObject({ chosen: [], earnedMarks: 0 });
  });

  it('tells questions of older attempts apart by their prompt', () => {
    expect(respond('one', 'right', null).item).toBe('prompt:Which?');
  });
});

describe('toMarkedAttempt', () => {
  const standing = (rest: Partial<StandingQuestion> = {}): StandingQuestion => ({
    ...give('one', 'wrong'),
    isDropped: false,
    ...rest,
  });
  const marksOf = (...questions: StandingQuestion[]) => toMarkedAttempt(questions)?.map(({ earnedMarks }) => earnedMarks);

  it('counts what stands, also where nothing was answered', () => {
    expect(marksOf(standing({ fraction: 0.5 }), standing({ answer: null, fraction: 1 }))).toEqual([1, 2]);
  });

  it('leaves out what was dropped, were it waiting for a teacher', () => {
    expect(marksOf(standing({ fraction: 1 }), standing({ fraction: null, isDropped: true }))).toEqual([2]);
  });

  it('is not there while an answer waits for a teacher', () => {
    expect(toMarkedAttempt([standing(), standing({ fraction: null })])).toBeNull();
  });
});
