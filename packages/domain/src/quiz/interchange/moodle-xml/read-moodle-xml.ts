import type { XmlElement } from '../../../write-xml.ts';
import { hasMedia, htmlToText } from '../html-to-text.ts';
import {
  type ImportResult,
  type InterchangeBody,
  type InterchangeOption,
  type Loss,
  titleOf,
  UnreadableFileError,
} from '../interchange-question.ts';
import { gatherResults, type Note, type ReadResult } from '../read-result.ts';
import { childOf, childrenOf, parseXml, textOf } from '../read-xml.ts';
import { promptWithoutUnit } from '../unit-in-prompt.ts';

/**
 * Reads the questions of a Moodle XML file. Kinds that we do not have, and pictures, are left out and named among the losses.
 *
 * @throws {UnreadableFileError} when it is not well-formed or not a file of questions.
 */
export function readMoodleXml(file: string): ImportResult {
  const quiz = parseXml(file);
  if (quiz.name !== 'quiz') throw new UnreadableFileError(`A Moodle XML file begins with <quiz>, this one with <${quiz.name}>.`);
  const results = childrenOf(quiz, 'question')
    .filter(({ attributes }) => attributes.type !== 'category')
    .map(readQuestion);
  return gatherResults(results);
}

function readQuestion(element: XmlElement): ReadResult {
  const id = textOf(childOf(element, 'idnumber')).trim();
  const prompt = readText(childOf(element, 'questiontext'));
  const name = readText(childOf(element, 'name'));
  const title = titleOf({ id, prompt: prompt === '' ? name : prompt });
  const losses: Loss[] = [];
  const note: Note = (code, detail) => {
    losses.push({ question: title, code, ...(detail !== undefined && { detail }) });
  };
  const body = readBody(element, note);
  if (!body) return { question: null, losses };
  if (hasMedia(textOf(element)) || hasFiles(element)) note('MEDIA');
  const hints = childrenOf(element, 'hint').map(readText).filter(Boolean);
  const tags = childrenOf(childOf(element, 'tags'), 'tag').map((tag) => textOf(tag).trim());
  const feedback = readText(childOf(element, 'generalfeedback'));
  const points = Number(textOf(childOf(element, 'defaultgrade')).trim() || '1');
  const unit = body.type === 'numeric' ? body.unit : '';
  return {
    question: { id, prompt: promptWithoutUnit(prompt, unit), hint: hints.join('\n'), feedback, tags, points, body },
    losses,
  };
}

function readBody(element: XmlElement, note: Note): InterchangeBody | null {
  const answers = childrenOf(element, 'answer');
  switch (element.attributes.type) {
    case 'multichoice':
      return { type: 'choice', isSingle: readFlag(element, 'single', true), options: answers.map(readOption) };
    case 'truefalse':
      return { type: 'choice', isSingle: true, options: answers.map(readOption) };
    case 'matching':
    case 'match':
      return readMatching(element);
    case 'ordering':
      noteAnswerFeedback(answers, note);
      return { type: 'ordering', items: answers.map(readText) };
    case 'numerical':
      return readNumeric(element, answers, note);
    case 'shortanswer':
      if (readFlag(element, 'usecase', false)) note('CASE');
      return { type: 'short-answer', answers: answers.map((answer) => ({ ...readOption(answer), text: rawText(answer) })) };
    case 'essay':
      return { type: 'essay', graderInfo: readText(childOf(element, 'graderinfo')) };
    default:
      note('LEFT_OUT', element.attributes.type ?? 'without a type');
      return null;
  }
}

function readMatching(element: XmlElement): InterchangeBody {
  const pairs = childrenOf(element, 'subquestion').map((pair) => ({
    left: readText(pair),
    right: rawText(childOf(pair, 'answer')),
  }));
  return {
    type: 'matching',
    pairs: pairs.filter(({ left }) => left !== ''),
    distractors: pairs.filter(({ left }) => left === '').map(({ right }) => right),
  };
}

function readNumeric(element: XmlElement, answers: readonly XmlElement[], note: Note): InterchangeBody | null {
  const full = answers.filter((answer) => Number(answer.attributes.fraction) >= 100 && Number.isFinite(Number(rawText(answer))));
  const [first] = full;
  if (!first || rawText(first) === '') {
    note('LEFT_OUT', 'numerical without a number');
    return null;
  }
  if (answers.length > 1) note('MANY_ANSWERS', `${answers.length} answers`);
  noteAnswerFeedback(answers, note);
  return {
    type: 'numeric',
    number: Number(rawText(first)),
    tolerance: Number(textOf(childOf(first, 'tolerance')).trim() || '0'),
    unit: textOf(childOf(childOf(childOf(element, 'units'), 'unit'), 'unit_name')).trim(),
  };
}

function noteAnswerFeedback(answers: readonly XmlElement[], note: Note): void {
  if (answers.some((answer) => readText(childOf(answer, 'feedback')) !== '')) note('FEEDBACK', 'of single answers');
}

function readOption(answer: XmlElement): InterchangeOption {
  return {
    text: readText(answer),
    fraction: Number(answer.attributes.fraction ?? 0) / 100,
    feedback: readText(childOf(answer, 'feedback')),
  };
}

function rawText(element: XmlElement | undefined): string {
  return textOf(childOf(element, 'text')).trim();
}

/** The text of an element in the format that it names. Without one, what looks like HTML is read as such. */
function readText(element: XmlElement | undefined): string {
  const raw = rawText(element);
  switch (element?.attributes.format) {
    case 'html':
      return htmlToText(raw);
    case 'plain_text':
    case 'markdown':
      return raw;
    default:
      return htmlAware(element);
  }
}

function htmlAware(element: XmlElement | undefined): string {
  const raw = rawText(element);
  return /<\/?[a-z][^>]*>|&\w+;/i.test(raw) ? htmlToText(raw) : raw;
}

function readFlag(element: XmlElement, name: string, fallback: boolean): boolean {
  const value = textOf(childOf(element, name)).trim();
  return value === '' ? fallback : value === 'true' || value === '1';
}

function hasFiles(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (child.name === 'file' || hasFiles(child)));
}
