import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interchangeQuestions } from '../../../test/interchange-arbitraries.ts';
import { readGift } from './gift/read-gift.ts';
import { writeGift } from './gift/write-gift.ts';
import { type InterchangeQuestion, titleOf } from './interchange-question.ts';
import { readMoodleXml } from './moodle-xml/read-moodle-xml.ts';
import { writeMoodleXml } from './moodle-xml/write-moodle-xml.ts';

const lists = fc.array(interchangeQuestions, { maxLength: 4 });

/** Formats keep five digits of a fraction. */
function rounded(question: InterchangeQuestion): InterchangeQuestion {
  const round = <Option extends { readonly fraction: number }>(option: Option): Option => ({
    ...option,
    fraction: Math.round(1e6 * option.fraction) / 1e6,
  });
  const { body } = question;
  if (body.type === 'choice') return { ...question, body: { ...body, options: body.options.map(round) } };
  if (body.type === 'short-answer') return { ...question, body: { ...body, answers: body.answers.map(round) } };
  return question;
}

describe('Moodle XML', () => {
  it('gives back every question, whatever is in its texts', () => {
    fc.assert(
      fc.property(lists, (questions) => {
        const [file] = writeMoodleXml(questions, 'Tumen').files;
        const { questions: read, losses } = readMoodleXml(file?.text ?? '');
        expect(read.map(rounded)).toEqual(questions.map(rounded));
        expect(losses).toEqual([]);
      }),
    );
  });
});

describe('GIFT', () => {
  it('gives back every question but what it names as lost', () => {
    fc.assert(
      fc.property(lists, (questions) => {
        const { files, losses } = writeGift(questions, 'Tumen');
        const { questions: read } = readGift(files[0]?.text ?? '');
        const lost = (question: InterchangeQuestion, code: string) =>
          losses.some((loss) => loss.question === titleOf(question) && loss.code === code);
        expect(read).toHaveLength(questions.length);
        questions.forEach((question, index) => {
          const back = read[index];
          if (!back) throw new Error('A question is missing.');
          const { body } = question;
          expect(back.prompt).toBe(question.prompt);
          expect(back.feedback).toBe(question.feedback);
          expect(back.tags).toEqual(question.tags);
          expect(back.hint).toBe('');
          if (question.points !== 1) expect(lost(question, 'POINTS')).toBe(true);
          if (question.hint !== '') expect(lost(question, 'HINT')).toBe(true);
          if (body.type === 'numeric') {
            expect(back.body).toEqual(body);
            if (body.unit !== '') expect(lost(question, 'UNIT')).toBe(true);
          } else if (body.type === 'essay') {
            expect(back.body).toEqual({ ...body, graderInfo: '' });
            if (body.graderInfo !== '') expect(lost(question, 'GRADER_TEXT')).toBe(true);
          } else if (body.type === 'ordering' && lost(question, 'TEXT_CHANGED')) {
            expect(back.body).toMatchObject({ type: 'ordering', items: { length: body.items.length } });
          } else {
            expect(rounded(back).body).toEqual(rounded(question).body);
          }
        });
      }),
    );
  });
});
