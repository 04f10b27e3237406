import type { DraftAnswer } from '@/features/quiz/answer.ts';
import { KeyPairs } from '@/features/quiz/key-pairs.tsx';

type Option = { readonly id: string; readonly text: string };

type CheckKeyProps = {
  options: readonly Option[];
  targets: readonly Option[];
  right: DraftAnswer;
  /** The right number in words. */
  numberKey: string | null;
};

/** The right answer in full, for an ordering, pairs, a number or a word. */
export function CheckKey({ options, targets, right, numberKey }: CheckKeyProps) {
  const textOf = new Map(options.map(({ id, text }) => [id, text]));
  if (numberKey !== null) return <p className="mt-2">{numberKey}</p>;
  if (right.text) return <p className="mt-2 font-medium">{right.text}</p>;
  if (right.pairs.length > 0) return <KeyPairs question={{ options, targets }} right={right} />;
  return (
    <ol className="mt-2 list-decimal pl-5">
      {right.optionIds.map((id) => (
        <li key={id}>{textOf.get(id)}</li>
      ))}
    </ol>
  );
}
