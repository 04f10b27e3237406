import { rejects } from '../../test/rejects.ts';

const QUIZ = 'quizzes/the-first-years.yaml';
const EXAM = 'quizzes/the-exam.yaml';

rejects([
  [
    'an exam question in a practice quiz',
    QUIZ,
    'in-order',
    'one-or-two',
    `${QUIZ}:4 "one-or-two" is no practice question of the-first-years`,
  ],
  ['a practice question in an exam', EXAM, 'one-or-two', 'in-order', `${EXAM}:7 "in-order" is no exam question of any`],
  [
    'a practice quiz that the exam questions alone would fill',
    QUIZ,
    'count: 2, questions: [what-came-with-it, in-order]',
    'count: 3',
    `${QUIZ}:4 asks for 3 practice questions of the-first-years, where 2 match`,
  ],
  [
    'an exam that tells its keys at once',
    EXAM,
    'after-submission',
    'at-once',
    `${EXAM}:2 releases the keys of exam questions at once`,
  ],
  [
    'an exit quiz of exam questions',
    EXAM,
    'title:',
    'lesson: the-first-years\ntitle:',
    `${EXAM}:1 is the exit quiz of a lesson, and draws exam questions`,
  ],
  [
    'an exam question in a lesson',
    'questions/the-first-years.yaml',
    'usage: check',
    'usage: exam',
    'lessons/the-first-years/lesson.yaml:28 "founding-year" is for exams',
  ],
]);
