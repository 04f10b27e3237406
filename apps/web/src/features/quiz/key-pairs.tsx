import { textLang } from '@/features/text/text-lang.ts';
import type { KeyProps } from './key-props.ts';

type KeyPairsProps = Pick<KeyProps, 'right'> & { question: Pick<KeyProps['question'], 'options' | 'targets'> };

/** Each option with its right target. */
export function KeyPairs({ question, right }: KeyPairsProps) {
  const textOf = new Map([...question.options, ...question.targets].map(({ id, text }) => [id, text]));
  return (
    <ul className="mt-2 grid gap-1">
      {right.pairs.map(({ optionId, targetId }) => (
        <li key={optionId} {...textLang(false, textOf.get(optionId) ?? '')}>
          {textOf.get(optionId)} → <strong className="font-medium">{textOf.get(targetId)}</strong>
        </li>
      ))}
    </ul>
  );
}
