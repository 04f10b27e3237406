import type { Content } from '../content.ts';
import type { Path } from '../fault.ts';

type Exam = Content['courses'][number]['exams'][number];
type ExamFault = { readonly path: Path; readonly message: string; readonly remedy: string };

/** The points of an exam are a percentage. */
const POINTS = 100;

/** Its points and minutes add up, and its quiz keeps to them and asks on every lesson before it, saying what each item is for. */
export function* examFaults(exam: Exam, { lessons, quizzes }: Content): Iterable<ExamFault> {
  yield* wrongSums(exam);
  const quiz = quizzes.find(({ slug }) => slug === exam.slug);
  if (!quiz) return;
  if (quiz.lesson !== undefined)
    yield { path: ['slug'], message: `its quiz belongs to ${quiz.lesson}`, remedy: 'Remove "lesson" from the quiz' };
  if (quiz.usage !== 'EXAM')
    yield { path: ['slug'], message: 'its quiz draws on practice questions', remedy: 'Give the quiz "usage: exam"' };
  const count = quiz.sections.reduce((total, section) => total + section.count, 0);
  if (exam.items.points % count !== 0)
    yield {
      path: ['items', 'points'],
      message: `${exam.items.points} points are shared by ${count} items`,
      remedy: 'Give each item as many',
    };
  if (quiz.timeLimit !== exam.items.minutes)
    yield {
      path: ['items', 'minutes'],
      message: `the items have ${exam.items.minutes} minutes, their quiz ${quiz.timeLimit ?? 'no limit'}`,
      remedy: 'Give the quiz the same "timeLimit"',
    };
  for (const [index, { thinking, curated, questions, points = 1 }] of quiz.sections.entries()) {
    if (points * count !== exam.items.points)
      yield {
        path: ['items', 'points'],
        message: `section ${index + 1} of its quiz gives an item ${points} of ${exam.items.points} points for ${count} items`,
        remedy: 'Give each item as many: "points" in the section',
      };
    if (thinking === undefined || (curated !== undefined && questions === undefined))
      yield {
        path: ['slug'],
        message: `section ${index + 1} of its quiz does not say what it asks`,
        remedy: 'Give it "thinking", and "questions" if it is curated',
      };
  }
  for (const { slug, number } of lessons) {
    if (number < exam.week && !quiz.sections.some(({ curated }) => curated === slug))
      yield { path: ['slug'], message: `its quiz asks nothing on ${slug}`, remedy: 'Cover every lesson before the exam' };
  }
}

function* wrongSums({ minutes, items, essay }: Exam): Iterable<ExamFault> {
  if (items.points + essay.points !== POINTS)
    yield {
      path: ['essay', 'points'],
      message: `the parts have ${items.points + essay.points} points`,
      remedy: `Make them add up to ${POINTS}`,
    };
  if (items.minutes + essay.minutes > minutes)
    yield {
      path: ['minutes'],
      message: `the parts take ${items.minutes + essay.minutes} of ${minutes} minutes`,
      remedy: 'Shorten a part',
    };
  const rubric = essay.rubric.reduce((total, { points }) => total + points, 0);
  if (rubric !== essay.points)
    yield {
      path: ['essay', 'rubric'],
      message: `the criteria have ${rubric} of ${essay.points} points`,
      remedy: 'Make them add up',
    };
}
