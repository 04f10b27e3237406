type Option = { readonly id: string; readonly text: string };

type CheckKeyProps = {
  options: readonly Option[];
  targets: readonly Option[];
  answer: {
    readonly optionIds: readonly string[];
    readonly pairs: readonly { readonly optionId: string; readonly targetId: string }[];
  };
  /** The right number in words. */
  numberKey: string | null;
};

/** The right answer in full, for an ordering, a matching or a number. */
export function CheckKey({ options, targets, answer, numberKey }: CheckKeyProps) {
  const textOf = new Map([...options, ...targets].map(({ id, text }) => [id, text]));
  if (numberKey !== null) return <p className="mt-2">{numberKey}</p>;
  if (answer.pairs.length > 0) {
    return (
      <ul className="mt-2 grid gap-1">
        {answer.pairs.map(({ optionId, targetId }) => (
          <li key={optionId}>
            {textOf.get(optionId)} → <strong className="font-medium">{textOf.get(targetId)}</strong>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ol className="mt-2 list-decimal pl-5">
      {answer.optionIds.map((id) => (
        <li key={id}>{textOf.get(id)}</li>
      ))}
    </ol>
  );
}
