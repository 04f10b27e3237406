import type { KeyProps } from '../../key-props.ts';

/** The right order. */
export function Key({ question, right }: KeyProps) {
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]));
  return (
    <ol className="mt-2 list-decimal pl-5">
      {right.optionIds.map((id) => (
        <li key={id}>{textOf.get(id)}</li>
      ))}
    </ol>
  );
}
