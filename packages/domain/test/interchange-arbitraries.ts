/** Questions with texts that are meant to break exchange formats. */
import fc from 'fast-check';
import type { InterchangeBody, InterchangeQuestion } from '../src/quiz/interchange/interchange-question.ts';

const PIECES = [
  'a',
  '7',
  'é',
  '한국',
  'Ё',
  '~',
  '=',
  '#',
  '{',
  '}',
  ':',
  '::',
  '\\',
  '\\n',
  '%',
  '%50%',
  '[html]',
  '[',
  ']',
  '>',
  '-',
  '<b>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '//',
  '$',
  ' ',
  '\n',
  '####',
  '..',
  '*',
  '😀',
];

/** Not empty, trimmed. `->` is not among them: GIFT has no way to write it everywhere. */
const nastyTexts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').replaceAll('->', '-').trim())
  .filter((text) => text !== '');

const maybe = fc.option(nastyTexts, { nil: '' });

const option = (fractions: readonly number[]) =>
  fc.record({ text: nastyTexts, fraction: fc.constantFrom(...fractions), feedback: maybe });

const single = fc
  .tuple(option([1]), fc.array(option([0]), { minLength: 1, maxLength: 4 }))
  .map(([right, wrong]): InterchangeBody => ({ type: 'choice', isSingle: true, options: [right, ...wrong] }));

const multiple = fc
  .array(option([1 / 3, 0.5, 0, -0.25, -1 / 3, -1]), { minLength: 2, maxLength: 5 })
  .map((options): InterchangeBody => ({ type: 'choice', isSingle: false, options }));

const matching = fc
  .tuple(
    fc.array(fc.record({ left: nastyTexts, right: nastyTexts }), { minLength: 2, maxLength: 4 }),
    fc.array(nastyTexts, { maxLength: 2 }),
  )
  .map(([pairs, distractors]): InterchangeBody => ({ type: 'matching', pairs, distractors }));

const ordering = fc
  .array(nastyTexts, { minLength: 2, maxLength: 5 })
  .map((items): InterchangeBody => ({ type: 'ordering', items }));

const numeric = fc
  .record({
    number: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    tolerance: fc.constantFrom(0, 0.5, 3),
    unit: fc.constantFrom('', 'km'),
  })
  .map((body): InterchangeBody => ({ type: 'numeric', ...body, number: Number(body.number.toFixed(3)) + 0 }));

const shortAnswer = fc
  .array(option([1, 0.5]), { minLength: 1, maxLength: 4 })
  .map((answers): InterchangeBody => ({ type: 'short-answer', answers }));

const essay = maybe.map((graderInfo): InterchangeBody => ({ type: 'essay', graderInfo }));

export const interchangeQuestions: fc.Arbitrary<InterchangeQuestion> = fc.record({
  id: fc.constantFrom('', 'a-question', 'freeze-check-memorandum'),
  prompt: nastyTexts,
  hint: maybe,
  feedback: maybe,
  tags: fc.constantFrom([], ['level:recall', 'difficulty:2']),
  points: fc.constantFrom(1, 2.5),
  body: fc.oneof(single, multiple, matching, ordering, numeric, shortAnswer, essay),
});
