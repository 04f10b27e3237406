import { UnreadableFileError } from '@tumen/domain/quiz/interchange/interchange-question';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionShape } from '../shape/question.ts';
import { importQuestions } from './import-questions.ts';

const GIFT = `// [id:border-river] [tag:level:recall] [tag:difficulty:1]
::border-river::[plain]Which river forms the border?{
	=Tumen#It runs into the Sea of Japan.
	~Yalu
	####It is short.\\n\\nSources\\: Pravda, p. 1
}

::Order::Put them in order.{>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none
first
second
third
}`;

/** The records of an import, and the places where its shape finds fault with each. */
function check(yaml: string): { record: Record<string, unknown>; faults: string[] }[] {
  return (parse(yaml) as Record<string, unknown>[]).map((record) => ({
    record,
    faults: (questionShape.safeParse(record).error?.issues ?? []).map(({ path }) => path.join('.')),
  }));
}

describe('importQuestions', () => {
  it('writes what the file says in the form of a content file', () => {
    const { yaml, questions } = importQuestions('river.gift', GIFT);
    expect(questions).toBe(2);
    expect(check(yaml)[0]?.record).toEqual({
      slug: 'border-river',
      usage: 'practice',
      kind: 'single-choice',
      difficulty: 1,
      level: 'recall',
      prompt: { en: 'Which river forms the border?' },
      options: [
        { id: 'a', text: { en: 'Tumen' }, correct: true, rationale: { en: 'It runs into the Sea of Japan.' } },
        { id: 'b', text: { en: 'Yalu' }, rationale: null },
      ],
      explanation: { en: 'It is short.' },
      events: null,
      cite: null,
    });
    expect(yaml).toContain('# The file says: Sources: Pravda, p. 1');
  });

  it('leaves gaps that the check of the content refuses, one by one, until they are filled', () => {
    const { yaml, report } = importQuestions('river.gift', GIFT);
    const [river, order] = check(yaml);
    expect(river?.faults.toSorted()).toEqual(['cite', 'events', 'options.1.rationale']);
    expect(order?.faults.toSorted()).toEqual(['cite', 'difficulty', 'events', 'explanation', 'level']);
    expect(report.at(-1)).toMatch(/^8 gaps are marked TODO/);
    expect(yaml.match(/# TODO:/g)).toHaveLength(8);

    const filled = {
      ...order?.record,
      difficulty: 1,
      level: 'recall',
      explanation: { en: 'So it was.' },
      events: ['an-event'],
      cite: [{ source: 'a-source' }],
    };
    expect(questionShape.safeParse(filled).success).toBe(true);
  });

  it('asks for the English text when the file is in another language, which its tags or the caller tell', () => {
    const korean = GIFT.replace('[tag:difficulty:1]', '[tag:difficulty:1] [tag:lang:ko]');
    expect(check(importQuestions('river.gift', korean).yaml)[0]?.record).toMatchObject({
      prompt: { en: null, ko: 'Which river forms the border?' },
    });
    expect(check(importQuestions('river.gift', korean, 'en').yaml)[0]?.record).toMatchObject({
      prompt: { en: 'Which river forms the border?' },
    });
  });

  it('gives every question a slug of its own', () => {
    const file = 'Which is it? {=a ~b}\n\nWhich is it? {=a ~b}\n\n어느 것인가? {=a ~b}';
    expect(check(importQuestions('x.txt', file).yaml).map(({ record }) => record.slug)).toEqual([
      'which-is-it',
      'which-is-it-2',
      'question-3',
    ]);
  });

  it('keeps texts that YAML would read otherwise', () => {
    const { yaml } = importQuestions('x.gift', 'Is it "no"? # [a]\\: \\{b\\} {=yes#- 1 ~no#* &x}');
    expect(check(yaml)[0]?.record).toMatchObject({
      prompt: { en: 'Is it "no"? # [a]: {b}' },
      options: [
        { text: { en: 'yes' }, rationale: { en: '- 1' } },
        { text: { en: 'no' }, rationale: { en: '* &x' } },
      ],
    });
  });

  it('tells spellings of a short answer apart by their script', () => {
    const { yaml } = importQuestions('x.gift', 'Who? {=Kim#Right. =김#Right. =Ким#Right. =%50%Lee}');
    expect(check(yaml)[0]?.record).toMatchObject({
      answers: [
        { accept: { en: ['Kim'], ko: ['김'], ru: ['Ким'] }, fraction: 1, rationale: { en: 'Right.' } },
        { accept: { en: ['Lee'], ko: null }, fraction: 0.5, rationale: null },
      ],
    });
  });

  it('says which marks it could not keep', () => {
    const { report } = importQuestions('x.gift', 'Which two? {~%80%a ~%20%b ~c}\n\nWhich? {=a ~%50%b}');
    expect(report).toContain(
      'Which two?: Partial credit is not carried over (right and wrong options weigh the same in total here).',
    );
    expect(report).toContain('Which?: Partial credit is not carried over (a single choice earns all or nothing).');
  });

  it('refuses files of other kinds', () => {
    expect(() => importQuestions('x.docx', '')).toThrow(UnreadableFileError);
  });
});
