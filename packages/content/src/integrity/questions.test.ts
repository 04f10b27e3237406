import { expect, it } from 'vitest';
import { faultsOf, rejects, useSampleFolder } from '../../test/rejects.ts';

const LESSON = 'lessons/the-first-years/lesson.yaml';
const QUESTIONS = 'questions/the-first-years.yaml';
const QUIZ = 'quizzes/the-first-years.yaml';

const sample = useSampleFolder();

rejects([
  [
    'a single choice with two right options',
    QUESTIONS,
    'rationale: { en: Too late. }',
    'correct: true, rationale: { en: Too late. }',
    `${QUESTIONS}:8 has 2 correct options`,
  ],
  ['a single choice without a right option', QUESTIONS, 'correct: true, ', '', `${QUESTIONS}:8 has 0 correct options`],
  [
    'a multiple response with only right options',
    QUESTIONS,
    'rationale: { en: Later. }',
    'correct: true, rationale: { en: Later. }',
    `${QUESTIONS}:20 has only correct options`,
  ],
  [
    'an id that stands twice',
    QUESTIONS,
    '{ id: b, text: { en: "1961" }',
    '{ id: a, text: { en: "1961" }',
    `${QUESTIONS}:9 id "a" stands twice`,
  ],
  [
    'an option without a rationale',
    QUESTIONS,
    ', rationale: { en: Too late. }',
    '',
    `${QUESTIONS}:9 options[2].rationale is missing`,
  ],
  [
    'a quiz that asks for more than there is',
    QUIZ,
    'count: 2',
    'count: 3',
    `${QUIZ}:4 asks for 3 practice questions of the-first-years, where 2 match`,
  ],
  [
    'a section of two kinds',
    QUIZ,
    'generator: chronology',
    'curated: the-first-years, generator: chronology',
    `${QUIZ}:5 sections[2] must be either curated or generated`,
  ],
  ['a filter on a generator', QUIZ, 'difficulty: 2', 'levels: [recall]', `${QUIZ}:5 sections[2] filters what a generator builds`],
  [
    'generated questions on an unknown lesson',
    QUIZ,
    'difficulty: 2',
    'lessons: [stone-age]',
    `${QUIZ}:5 "stone-age" is not among the lessons`,
  ],
  [
    'lessons for questions written by hand',
    QUIZ,
    'count: 2, ',
    'count: 2, lessons: [the-first-years], ',
    `${QUIZ}:4 sections[1] names lessons for questions written by hand`,
  ],
  [
    'a filter that leaves too few',
    QUIZ,
    'count: 2, ',
    'count: 2, levels: [analyse], ',
    `${QUIZ}:4 asks for 2 practice questions of the-first-years, where 1 match`,
  ],
  [
    'sections that want the same questions',
    QUIZ,
    '  - { generator',
    '  - { themes: [diplomacy], count: 1 }\n  - { generator',
    `${QUIZ}:5 asks for 3 practice questions, where 2 match`,
  ],
  ['an unknown theme', QUIZ, 'generator: chronology', 'themes: [weather]', `${QUIZ}:5 "weather" is not among the themes`],
  [
    'a limit that is no duration',
    QUIZ,
    'sections:',
    'timeLimit: 40\nsections:',
    `${QUIZ}:3 timeLimit is a number and not a text`,
  ],
  ['a limit of nothing', QUIZ, 'sections:', 'timeLimit: PT0M\nsections:', `${QUIZ}:3 timeLimit "PT0M" is not a duration`],
  [
    'a closing time without a zone',
    QUIZ,
    'sections:',
    'closesAt: "2027-04-20T09:00"\nsections:',
    `${QUIZ}:3 closesAt is not a moment`,
  ],
  [
    'feedback after a deadline that is none',
    QUIZ,
    'sections:',
    'feedback: after-deadline\nsections:',
    `${QUIZ}:1 the record gives feedback after a deadline that it does not have`,
  ],
  [
    'an unknown policy',
    QUIZ,
    'sections:',
    'feedback: after-all\nsections:',
    `${QUIZ}:3 feedback "after-all" is not an allowed word`,
  ],
]);

it('rejects a lesson without a quiz', async () => {
  await sample().delete(QUIZ);
  await sample().replace(LESSON, '  - { kind: exit-quiz, anchor: quiz, heading: { en: Quiz }, quiz: the-first-years }\n', '');
  expect(await faultsOf(sample())).toEqual([`${LESSON}:1 has no quiz`]);
});

it('rejects a check on a question of another lesson', async () => {
  await sample().write('questions/another.yaml', '[]\n');
  await sample().move(QUESTIONS, 'questions/the-last-years.yaml');
  expect(await faultsOf(sample())).toContain(`${LESSON}:28 "founding-year" belongs to the-last-years`);
});

it('rejects a quiz of another lesson', async () => {
  await sample().copy('lessons/the-first-years', 'lessons/the-same-again');
  expect(await faultsOf(sample())).toContain(
    'lessons/the-same-again/lesson.yaml:29 "the-first-years" belongs to the-first-years',
  );
});
