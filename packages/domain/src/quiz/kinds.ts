/**
 * The kinds of question: one folder each under `kinds/`. The list is written from the folders by `npm run generate`, so that a new
 * kind is a new folder and no edit elsewhere (docs/guides/adding-a-question-kind.md).
 */
export {
  type CuratedQuestion,
  KIND_PAPERS,
  KIND_RULES,
  QUESTION_KINDS,
  type QuestionKind,
} from '../../generated/question-kinds.ts';
