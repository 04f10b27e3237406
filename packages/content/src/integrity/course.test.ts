import { rejects } from '../../test/rejects.ts';

const COURSE = 'course.yaml';
const QUIZ = 'quizzes/the-first-years.yaml';
const EXAM = 'quizzes/the-exam.yaml';

rejects([
  [
    'a week for no lesson',
    COURSE,
    'lesson: the-first-years',
    'lesson: the-late-years',
    `${COURSE}:4 "the-late-years" is not among the lessons`,
  ],
  [
    'a lesson in another week',
    'lessons/the-first-years/lesson.yaml',
    'number: 1',
    'number: 2',
    `${COURSE}:4 is lesson 2 in week 1`,
  ],
  ['a skill that no week trains', COURSE, 'skill: order', 'skill: sorting', `${COURSE}:2 "order" is trained in no week`],
  [
    'a skill that is none of the course',
    COURSE,
    'skill: order',
    'skill: sorting',
    `${COURSE}:6 "sorting" is no skill of the course`,
  ],
  ['weights that do not add up', COURSE, 'weight: 40', 'weight: 30', `${COURSE}:14 the weights add up to 90`],
  [
    'an assessment after the last week',
    COURSE,
    'weight: 40, weeks: [1]',
    'weight: 40, weeks: [2]',
    `${COURSE}:14 week 2 is after the last`,
  ],
  ['a text in two languages', COURSE, ', ru: Растёт', '', `${COURSE}:2 skills.0.growth is missing in Russian (ru)`],
  [
    'a claim that no lesson tests',
    'lessons/the-first-years/lesson.yaml',
    'claims: [A1]',
    'claims: []',
    `${COURSE}:4 no lesson tests claim A1`,
  ],
  ['points that are not 100', COURSE, 'points: 60', 'points: 50', `${COURSE}:32 the parts have 90 points`],
  ['parts longer than the exam', COURSE, 'minutes: 50', 'minutes: 45', `${COURSE}:26 the parts take 50 of 45 minutes`],
  ['a rubric that does not add up', COURSE, 'points: 20,', 'points: 15,', `${COURSE}:37 the criteria have 35 of 40 points`],
  [
    'items of uneven points',
    EXAM,
    'know, count: 1, points: 30 }',
    'know, count: 6, points: 30 }',
    `${COURSE}:29 60 points are shared by 7 items`,
  ],
  [
    'items of other points',
    EXAM,
    'points: 30, questions',
    'questions',
    `${COURSE}:29 section 1 of its quiz gives an item 1 of 60 points for 2 items`,
  ],
  ['items of another length', EXAM, 'PT20M', 'PT1H', `${COURSE}:29 the items have 20 minutes, their quiz 60`],
  [
    'an exam that leaves out a lesson',
    COURSE,
    '    week: 1\n',
    '    week: 2\n',
    `${COURSE}:24 its quiz asks nothing on the-first-years`,
  ],
  ['an exam that is no part of the mark', COURSE, '    week: 1\n', '    week: 2\n', `${COURSE}:24 is no assessment of week 2`],
  [
    'an exam about one lesson',
    EXAM,
    'title:',
    'lesson: the-first-years\ntitle:',
    `${COURSE}:24 its quiz belongs to the-first-years`,
  ],
  ['an exam on practice questions', EXAM, 'usage: exam', 'usage: practice', `${COURSE}:24 its quiz draws on practice questions`],
  ['items without a purpose', EXAM, 'thinking: know, ', '', `${COURSE}:24 section 1 of its quiz does not say what it asks`],
  ['fewer questions than items', QUIZ, ', in-order]', ']', `${QUIZ}:4 names 1 questions for 2`],
  [
    'a check in a quiz',
    QUIZ,
    'in-order',
    'founding-year',
    `${QUIZ}:4 "founding-year" is no practice question of the-first-years`,
  ],
  [
    'a question in two sections',
    QUIZ,
    '  - { generator',
    '  - { curated: the-first-years, count: 1, questions: [in-order] }\n  - { generator',
    `${QUIZ}:5 "in-order" stands in two sections`,
  ],
]);
