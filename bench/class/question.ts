/**
 * The questions of the class as JSON gives them: what the API shows and what the database holds. Written down here once more, so that
 * nothing of the product's own reading or scoring takes part in judging it.
 */

export type Point = { readonly latitude: number; readonly longitude: number };
export type Pair = { readonly optionId: string; readonly targetId: string };

/** As `AnswerInput` takes it and `Answer` returns it: each kind uses one field, the others are empty, null or absent. */
export type Answer = {
  readonly optionIds?: readonly string[];
  readonly pairs?: readonly Pair[];
  readonly number?: number | null;
  readonly text?: string | null;
  readonly point?: Point | null;
};

type Choice = { readonly id: string };

/** The columns `view` and `key` of an `AttemptQuestion`, as far as they are needed. */
export type KeyedQuestion = {
  readonly position: number;
  readonly kind: string;
  readonly points: number;
  readonly view: { readonly options: readonly Choice[]; readonly targets: readonly Choice[] };
  readonly key: {
    readonly answer: Answer;
    readonly tolerance?: number;
    readonly radiusKm?: number;
    readonly knownAnswers?: readonly {
      readonly accept: Readonly<Record<string, readonly string[]>>;
      readonly fraction: number;
    }[];
  };
};
