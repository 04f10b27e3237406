const WORDS = {
  en: { name: 'A new kind of question', hint: 'Say here how it is answered.' },
  ko: { name: '새로운 종류의 문제', hint: '답하는 방법을 여기에 쓰세요.' },
  ru: { name: 'Новый вид вопроса', hint: 'Напишите здесь, как на него отвечать.' },
};

/** @type {import('../write-skeleton.mjs').Skeleton} */
export const webSkeleton = {
  'answer.ts': () => `import type { KindAnswer } from '../../answer.ts';

export const answer: KindAnswer = { isComplete: () => false };
`,

  'widget.tsx': () => `import type { WidgetProps } from '../../widget-props.ts';

/** How the question is answered: by keyboard and by touch, at 320 pixels, without dragging. */
export function Widget({ question, answer, isFixed, labelledBy, onChange }: WidgetProps) {
  return (
    <select
      value={answer.optionIds[0] ?? ''}
      disabled={isFixed}
      aria-labelledby={labelledBy}
      onChange={({ target }) => onChange({ ...answer, optionIds: target.value === '' ? [] : [target.value] })}
      className="min-h-13 w-full border border-rule-strong bg-card px-4 text-control"
    >
      <option value="">–</option>
      {question.options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
`,

  'key.tsx': () => `import type { KeyProps } from '../../key-props.ts';

/** The right answer. */
export function Key({ question, right }: KeyProps) {
  const shown = question.options.filter(({ id }) => right.optionIds.includes(id));
  return <p className="mt-2 font-medium">{shown.map(({ text }) => text).join(', ')}</p>;
}
`,

  'words.json': () => `${JSON.stringify(WORDS, null, 2)}\n`,

  'test.ts': () => `import { expect, it } from 'vitest';
import { answer } from './answer.ts';
import words from './words.json';

it('can be checked once something is answered, and not before', () => {
  const options = [{ id: 'a' }, { id: 'b' }];
  expect(answer.isComplete(options, { optionIds: [], pairs: [] })).toBe(false);
  const given = { optionIds: ['a'], pairs: [] };
  expect(answer.isComplete(options, given), 'Say in answer.ts what an answer needs').toBe(true);
});

it('has a name and a hint in each language', () => {
  for (const { name, hint } of Object.values(words)) expect(hint).not.toBe(name);
  expect(words.en.name, 'Write words.json, in three languages').not.toBe('${WORDS.en.name}');
  expect(words.ko.name).not.toBe('${WORDS.ko.name}');
  expect(words.ru.name).not.toBe('${WORDS.ru.name}');
});
`,
};
