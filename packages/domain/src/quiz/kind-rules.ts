import type { Locale } from '../localized-text.ts';
import type { Answer, PublicQuestion, Question, QuestionKey } from './question.ts';
import type { QuestionFrame } from './question-frame.ts';
import type { Random } from './random.ts';

/** What a kind of question defines. `Curated` is its form when written by hand, without the frame that all kinds share. */
export type KindRules<Curated> = {
  /** The one field of an answer that it uses. */
  readonly answerField: keyof Answer;
  /** Who marks an answer. A quiz draws what a teacher marks only where it names the question. */
  readonly markedBy: 'SERVER' | 'TEACHER';
  /** How answers are scored, in one sentence for the student. */
  readonly scoringNote: Readonly<Record<Locale, string>>;
  /** Makes the question that is put: opaque ids, shuffled by `random`. */
  readonly put: (curated: Curated, frame: QuestionFrame, random: Random) => Question;
  /** The public fields that this kind has beyond those of all. */
  readonly pickView: (view: PublicQuestion) => Partial<PublicQuestion>;
  /** What is wrong even with a draft, beyond ids that the question does not have. */
  readonly listFaults: (view: PublicQuestion, answer: Answer) => string[];
  /** What a final answer still lacks. */
  readonly listGaps: (view: PublicQuestion, answer: Answer) => string[];
  /** The fraction earned, 0 to 1, or null when a teacher has to mark it. Any answer has a score, a malformed one a low one. */
  readonly score: (question: Question, answer: Answer) => number | null;
  /**
   * Keys by which `accepted` is right, too: an answer earns what the best of them gives. Absent where a teacher can't say in a word what
   * else is right.
   */
  readonly alsoRight?: (key: QuestionKey, accepted: Answer) => QuestionKey[];
};
