import { expect, it } from 'vitest';
import type { InterchangeBody, InterchangeQuestion } from '../interchange-question.ts';
import { writeGift } from './write-gift.ts';

const make = (body: InterchangeBody, more: Partial<InterchangeQuestion> = {}): InterchangeQuestion => ({
  id: 'border-river',
  prompt: 'Which river?\nSay {why}.',
  hint: '',
  feedback: 'It is short: 17 km.',
  tags: ['level:recall'],
  points: 1,
  body,
  ...more,
});

it('escapes what would steer the format, and keeps ids and tags in a comment', () => {
  const options = [
    { text: 'Tumen = 두만강', fraction: 1, feedback: 'Right #1' },
    { text: '50~60', fraction: 0, feedback: '' },
  ];
  expect(writeGift([make({ type: 'choice', isSingle: true, options })], 'Tumen/river').files[0]?.text).toBe(
    [
      '$CATEGORY: $course$/top/Tumen/river',
      '',
      '// [id:border-river] [tag:level:recall]',
      '::border-river::[plain]Which river?\\nSay \\{why\\}.{',
      '\t=Tumen \\= 두만강#Right \\#1',
      '\t~50\\~60',
      '\t####It is short\\: 17 km.',
      '}',
      '',
    ].join('\n'),
  );
});

it('names what it had to change', () => {
  const answers = [{ text: 'a->b', fraction: 1, feedback: '' }];
  const { files, losses } = writeGift([make({ type: 'short-answer', answers }, { hint: 'Look at the map.' })], 'Tumen');
  expect(files[0]?.text).toContain('=%100%a→b');
  expect(losses).toEqual([
    { question: 'border-river', code: 'HINT' },
    { question: 'border-river', code: 'TEXT_CHANGED', detail: '-> became →' },
  ]);
});
