import {
  type ExportResult,
  type InterchangeOption,
  type InterchangeQuestion,
  type Loss,
  type LossCode,
  titleOf,
} from '../interchange-question.ts';
import { promptWithUnit } from '../unit-in-prompt.ts';
import { escapeGift, escapeGiftText } from './escape-gift.ts';

/** As Moodle writes its fractions. */
const FRACTION_DIGITS = 5;

/**
 * Writes questions as a GIFT file (https://docs.moodle.org/en/GIFT_format). Ids and tags stand in comments, where Moodle 3.9 and later
 * find them; an ordering is written as Moodle's own question type Ordering writes it.
 */
export function writeGift(questions: readonly InterchangeQuestion[], category: string): ExportResult {
  const written = questions.map(writeQuestion);
  const blocks = [`$CATEGORY: $course$/top/${category}`, ...written.map(({ text }) => text)];
  return {
    files: [{ path: 'questions.gift', text: `${blocks.join('\n\n')}\n` }],
    losses: written.flatMap(({ losses }) => losses),
  };
}

function writeQuestion(question: InterchangeQuestion): { text: string; losses: readonly Loss[] } {
  const title = titleOf(question);
  const losses = new Map<LossCode, Loss>();
  const note = (code: LossCode, detail?: string) => {
    losses.set(code, { question: title, code, ...(detail !== undefined && { detail }) });
  };
  if (question.hint !== '') note('HINT');
  if (question.points !== 1) note('POINTS');
  const feedback = question.feedback === '' ? [] : [`\t####${escapeGiftText(withoutArrows(question, question.feedback, note))}`];
  const lines = [
    ...commentOf(question),
    `::${escapeGift(title)}::[plain]${escapeGift(promptWithUnit(question))}{${openingOf(question)}`,
    ...answerLines(question, note),
    ...feedback,
    '}',
  ];
  return { text: lines.join('\n'), losses: [...losses.values()] };
}

function commentOf({ id, tags, body }: InterchangeQuestion): string[] {
  const unit = body.type === 'numeric' && body.unit !== '' ? [`unit:${body.unit}`] : [];
  const marks = [...(id === '' ? [] : [`id:${id}`]), ...[...tags, ...unit].map((tag) => `tag:${tag}`)];
  return marks.length === 0 ? [] : [`// ${marks.map((mark) => `[${mark.replace(/[\][]/g, '\\$&')}]`).join(' ')}`];
}

function openingOf({ body }: InterchangeQuestion): string {
  if (body.type === 'numeric') return '#';
  return body.type === 'ordering' ? `>${body.items.length} ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none` : '';
}

type Note = (code: LossCode, detail?: string) => void;

function answerLines(question: InterchangeQuestion, note: Note): string[] {
  const { body } = question;
  switch (body.type) {
    case 'choice':
      return body.options.map(
        (option) => `\t${body.isSingle && option.fraction === 1 ? '=' : '~'}${optionText(option, body.isSingle)}`,
      );
    case 'short-answer':
      return body.answers.map((option) => {
        const safe = {
          ...option,
          text: withoutArrows(question, option.text, note),
          feedback: withoutArrows(question, option.feedback, note),
        };
        return `\t=%${percentOf(option)}%${escapeGiftText(safe.text)}${feedbackOf(safe)}`;
      });
    case 'matching':
      return [...body.pairs, ...body.distractors.map((right) => ({ left: '', right }))].map(
        ({ left, right }) => `\t=${escapeGiftText(replaceArrows(left, note))} -> ${escapeGiftText(right)}`,
      );
    case 'numeric':
      if (body.unit !== '') note('UNIT');
      return [`\t=%100%${body.number}:${body.tolerance}`];
    case 'ordering':
      return body.items.map((item) => orderingLine(item, note));
    case 'essay':
      if (body.graderInfo !== '') note('GRADER_TEXT');
      return [];
  }
}

function optionText(option: InterchangeOption, isSingle: boolean): string {
  const isRight = isSingle && option.fraction === 1;
  // A text such as "%50%" would be read as a weight: an explicit one stands before it.
  const needsWeight = !isRight && (option.fraction !== 0 || option.text.startsWith('%'));
  return `${needsWeight ? `%${percentOf(option)}%` : ''}${escapeGiftText(option.text)}${feedbackOf(option)}`;
}

function feedbackOf({ feedback }: InterchangeOption): string {
  return feedback === '' ? '' : `#${escapeGiftText(feedback)}`;
}

function percentOf({ fraction }: InterchangeOption): string {
  return String(Number((100 * fraction).toFixed(FRACTION_DIGITS)));
}

/** An arrow makes a matching of a short answer, wherever it stands. */
function withoutArrows({ body }: InterchangeQuestion, text: string, note: Note): string {
  return body.type === 'short-answer' ? replaceArrows(text, note) : text;
}

function replaceArrows(text: string, note: Note): string {
  if (text.includes('->')) note('TEXT_CHANGED', '-> became →');
  return text.replaceAll('->', '→');
}

/** Items stand on lines of their own, and Moodle shows no escapes in them. */
function orderingLine(item: string, note: Note): string {
  const line = item
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('\\', '/')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/#{4,}/g, '###')
    .replace(/^\/{2,}/, '/');
  if (line !== item) note('TEXT_CHANGED', 'braces, backslashes, ####, // or line breaks in an item');
  return line;
}
