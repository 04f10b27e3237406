import { describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../interchange-question.ts';
import { lossText } from '../loss-text.ts';
import { readGift } from './read-gift.ts';

const bodies = (file: string) => readGift(file).questions.map(({ body }) => body);

describe('readGift', () => {
  it('reads a choice with a name, feedback and a general feedback', () => {
    const { questions, losses } = readGift(`
// Written by hand in a text editor
// [id:border-river] [tag:level:recall] [tag:a \\[b\\]]
::Border river::[html]Which <b>river</b> forms the border?{
  =Tumen#<p>Right.</p><p>It runs into the Sea of Japan.</p>
  ~Yalu # That one borders China\\: no.
  ~Amur
  #### It is seventeen kilometres long.
}
`);
    expect(losses).toEqual([]);
    expect(questions).toEqual([
      {
        id: 'border-river',
        prompt: 'Which river forms the border?',
        hint: '',
        feedback: 'It is seventeen kilometres long.',
        tags: ['level:recall', 'a [b]'],
        points: 1,
        body: {
          type: 'choice',
          isSingle: true,
          options: [
            { text: 'Tumen', fraction: 1, feedback: 'Right.\nIt runs into the Sea of Japan.' },
            { text: 'Yalu', fraction: 0, feedback: 'That one borders China: no.' },
            { text: 'Amur', fraction: 0, feedback: '' },
          ],
        },
      },
    ]);
  });

  it('reads the other kinds in their short forms, one after a blank line', () => {
    const file = `$CATEGORY: history

Who signed? {~%50%A ~%50%B ~%-100%C}

Match. {=USSR -> Moscow =DPRK->Pyongyang = -> Seoul}

When was it founded? {#1948:1 #The DPRK}

How many? {#4.5..5.5}

The capital is {=Pyongyang =%50%Heijō}.

The treaty of 1961 is in force.{FALSE#It ended in 1996.#Right.}

Discuss. {}

Order them. {>3 ALL VERTICAL ABSOLUTE_POSITION SHOW 123
first
second
third
}`;
    expect(bodies(file)).toEqual([
      {
        type: 'choice',
        isSingle: false,
        options: [
          { text: 'A', fraction: 0.5, feedback: '' },
          { text: 'B', fraction: 0.5, feedback: '' },
          { text: 'C', fraction: -1, feedback: '' },
        ],
      },
      {
        type: 'matching',
        pairs: [
          { left: 'USSR', right: 'Moscow' },
          { left: 'DPRK', right: 'Pyongyang' },
        ],
        distractors: ['Seoul'],
      },
      { type: 'numeric', number: 1948, tolerance: 1, unit: '' },
      { type: 'numeric', number: 5, tolerance: 0.5, unit: '' },
      {
        type: 'short-answer',
        answers: [
          { text: 'Pyongyang', fraction: 1, feedback: '' },
          { text: 'Heijō', fraction: 0.5, feedback: '' },
        ],
      },
      {
        type: 'choice',
        isSingle: true,
        options: [
          { text: 'True', fraction: 0, feedback: 'It ended in 1996.' },
          { text: 'False', fraction: 1, feedback: 'Right.' },
        ],
      },
      { type: 'essay', graderInfo: '' },
      { type: 'ordering', items: ['first', 'second', 'third'] },
    ]);
    expect(readGift(file).questions[4]?.prompt).toBe('The capital is _____.');
    expect(readGift(file).losses.map(lossText)).toEqual(['When was it founded?: Some feedback is left out (of single answers).']);
  });

  it('leaves out texts without a question, and says so', () => {
    expect(readGift('Read this first.').losses).toEqual([
      { question: 'Read this first.', code: 'LEFT_OUT', detail: 'a text without a question' },
    ]);
  });

  it('quotes what it cannot read', () => {
    expect(() => readGift('Which? {=a ~b')).toThrow(new UnreadableFileError('A question lacks a brace: "Which? {=a ~b".'));
    expect(() => readGift('Match {=a->b =c}')).toThrow('A pair of a matching lacks its "->": "c".');
    expect(() => readGift('How many? {#many}')).toThrow('"many" is no number with a tolerance.');
  });
});
