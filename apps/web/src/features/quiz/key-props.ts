import type { QuestionKinds_KeyFragment, QuestionKinds_ViewFragment } from '@/graphql/generated/graphql.ts';
import type { DraftAnswer } from './answer.ts';

type Option = { readonly id: string; readonly text: string };

/** What shows the right answer where the widget of its kind cannot. */
export type KeyProps = {
  readonly question: QuestionKinds_ViewFragment & { readonly options: readonly Option[]; readonly targets: readonly Option[] };
  readonly answerKey: QuestionKinds_KeyFragment;
  /** The right answer. */
  readonly right: DraftAnswer;
  /** What the student gave. */
  readonly given: DraftAnswer;
};
