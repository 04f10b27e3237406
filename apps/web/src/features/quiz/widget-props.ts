import type { QuestionKind, QuestionKinds_ViewFragment } from '@/graphql/generated/graphql.ts';
import type { DraftAnswer } from './answer.ts';

type Option = { readonly id: string; readonly text: string };

/** What each widget shows, and how it tells that the student changed the answer. */
export type WidgetProps = {
  /** With the fields of its own kind in the fragment. */
  readonly question: QuestionKinds_ViewFragment & {
    readonly id: string;
    readonly kind: QuestionKind;
    readonly options: readonly Option[];
    readonly targets: readonly Option[];
  };
  readonly answer: DraftAnswer;
  /** After the verdict nothing can be changed. */
  readonly isFixed: boolean;
  /** The right answer, after the verdict; absent before. */
  readonly right?: DraftAnswer;
  /** Essay: what the teacher gave by the rubric; absent before. */
  readonly marks?: readonly { readonly criterion: string; readonly points: number }[];
  /** Names the group for assistive technology. */
  readonly labelledBy: string;
  readonly onChange: (answer: DraftAnswer) => void;
};
