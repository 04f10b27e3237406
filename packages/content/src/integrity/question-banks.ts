import { matchesSection } from '@tumen/domain/quiz/blueprint';
import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import { bankOf } from './quizzes.ts';

/** Of a lesson, checks and exam questions included. */
const QUESTIONS = 20;
/** Of a lesson: three times what its exit quiz draws. */
const FOR_PRACTICE = 14;
/** Of a lesson. */
const FOR_EXAMS = 6;
/** For each question that an exam draws: with fewer, a class that compares notes has soon seen all. */
const CHOICE_IN_EXAMS = 4;

/** A lesson has enough questions for practice and, apart from them, for exams; and an exam chooses each from several. */
export function* checkQuestionBanks(content: Content): Iterable<Fault> {
  for (const { slug, origin } of content.lessons) {
    const usages = content.questions.flatMap(({ lesson, usage }) => (lesson === slug ? [usage] : []));
    const practice = usages.filter((usage) => usage === 'PRACTICE').length;
    const exam = usages.filter((usage) => usage === 'EXAM').length;
    if (usages.length < QUESTIONS)
      yield faultAt(origin, [], `has ${usages.length} questions, fewer than ${QUESTIONS}`, 'Add some');
    if (practice < FOR_PRACTICE)
      yield faultAt(origin, [], `has ${practice} practice questions, fewer than ${FOR_PRACTICE}`, 'Add some');
    if (exam < FOR_EXAMS) yield faultAt(origin, [], `has ${exam} exam questions, fewer than ${FOR_EXAMS}`, 'Add some');
  }
  for (const quiz of content.quizzes) {
    if (quiz.usage !== 'EXAM') continue;
    const bank = bankOf(quiz, content);
    for (const [index, section] of quiz.sections.entries()) {
      if (section.generator !== undefined) continue;
      const choice = bank.filter((item) => matchesSection(section, item)).length;
      if (choice < CHOICE_IN_EXAMS * section.count)
        yield faultAt(
          quiz.origin,
          ['sections', index],
          `draws ${section.count} from ${choice} questions`,
          `Name at least ${CHOICE_IN_EXAMS} for each`,
        );
    }
  }
}
