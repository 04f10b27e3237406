import { hasMedia, htmlToText } from '../html-to-text.ts';
import {
  findTag,
  type ImportResult,
  type InterchangeBody,
  type InterchangeOption,
  type Loss,
  titleOf,
  UnreadableFileError,
} from '../interchange-question.ts';
import { gatherResults, type Note, type ReadResult } from '../read-result.ts';
import { promptWithoutUnit } from '../unit-in-prompt.ts';
import { hideEscapes, showEscapes } from './escape-gift.ts';

/**
 * Reads the questions of a GIFT file by the rules of Moodle's own reader.
 *
 * @throws {UnreadableFileError} when a question has no closing brace, or a kind of answer can't be made out; the message quotes its beginning.
 */
export function readGift(file: string): ImportResult {
  const results = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map(readBlock);
  return gatherResults(results);
}

function readBlock(block: string): ReadResult {
  const lines = block.split('\n');
  const isComment = (line: string) => line.trim().startsWith('//');
  const source = lines
    .filter((line) => !isComment(line) && !/^\s*\$CATEGORY:/.test(line))
    .join('\n')
    .trim();
  if (source === '') return { question: null, losses: [] };
  const { id, tags } = readComments(lines.filter(isComment).join('\n'));
  const { name, prompt, answers, format } = cut(hideEscapes(source));
  const title = titleOf({ id: id === '' ? name : id, prompt });
  const losses: Loss[] = [];
  const note: Note = (code, detail) => {
    losses.push({ question: title, code, ...(detail !== undefined && { detail }) });
  };
  if (answers === null) {
    note('LEFT_OUT', 'a text without a question');
    return { question: null, losses };
  }
  if (hasMedia(source)) note('MEDIA');
  const feedbackStart = answers.lastIndexOf('####');
  const given = (feedbackStart < 0 ? answers : answers.slice(0, feedbackStart)).trim();
  const feedback = feedbackStart < 0 ? '' : readText(answers.slice(feedbackStart + 4), format);
  const unit = findTag(tags, 'unit') ?? '';
  const body = readBody(given, format, note);
  return {
    question: {
      id: id === '' ? name : id,
      prompt: promptWithoutUnit(prompt, unit),
      hint: '',
      feedback,
      tags: tags.filter((tag) => tag !== `unit:${unit}`),
      points: 1,
      body: body.type === 'numeric' ? { ...body, unit } : body,
    },
    losses,
  };
}

/** Moodle keeps the id number and the tags of a question in its comment. */
function readComments(comments: string): { id: string; tags: string[] } {
  const marks = [...comments.matchAll(/\[(id|tag):((?:\\[\][]|[^\][])*)\]/g)].map(([, kind, value = '']) => ({
    kind,
    value: value.replace(/\\([\][])/g, '$1').trim(),
  }));
  return {
    id: marks.find(({ kind }) => kind === 'id')?.value ?? '',
    tags: marks.filter(({ kind }) => kind === 'tag').map(({ value }) => value),
  };
}

type Parts = { readonly name: string; readonly prompt: string; readonly answers: string | null; readonly format: string };

function cut(hidden: string): Parts {
  const named = /^::([\s\S]*?)::([\s\S]*)$/.exec(hidden);
  const name = named ? showEscapes(named[1] ?? '').trim() : '';
  const text = (named ? (named[2] ?? '') : hidden).trim();
  const start = text.indexOf('{');
  const end = text.indexOf('}', start);
  if (start < 0 && !text.includes('}')) return { name, prompt: readText(text, ''), answers: null, format: '' };
  if (start < 0 || end < 0) throw new UnreadableFileError(`A question lacks a brace: "${showEscapes(text).slice(0, 60)}".`);
  const before = text.slice(0, start);
  const after = text.slice(end + 1);
  const { format } = splitFormat(before.trim(), '');
  // The answers may stand inside the sentence that they complete.
  const prompt = after.trim() === '' ? before : `${before}_____${after}`;
  return { name, prompt: readText(prompt, ''), answers: text.slice(start + 1, end).trim(), format };
}

function readBody(given: string, format: string, note: Note): InterchangeBody {
  if (given === '') return { type: 'essay', graderInfo: '' };
  if (given.startsWith('#')) return readNumeric(given.slice(1), format, note);
  if (given.startsWith('>')) return readOrdering(given.slice(1));
  if (given.includes('~')) return readChoice(given, format);
  if (given.includes('=') && given.includes('->')) return readMatching(given, format);
  const truth = /^(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([^#]*))?$/.exec(given);
  if (truth) return readTrueFalse(truth, format);
  return { type: 'short-answer', answers: split(given, '=').map((answer) => readOption(answer, 1, format)) };
}

function readChoice(given: string, format: string): InterchangeBody {
  const options = split(given.replaceAll('=', '~='), '~').map((answer) =>
    answer.startsWith('=') ? readUnweighted(answer.slice(1), 1, format) : readOption(answer, 0, format),
  );
  return { type: 'choice', isSingle: given.includes('='), options };
}

function readTrueFalse([, truth = '', wrong = '', right = '']: readonly (string | undefined)[], format: string): InterchangeBody {
  const isTrue = truth.startsWith('T');
  const feedback = (isRight: boolean) => readText(isRight ? right : wrong, format);
  return {
    type: 'choice',
    isSingle: true,
    options: [
      { text: 'True', fraction: isTrue ? 1 : 0, feedback: feedback(isTrue) },
      { text: 'False', fraction: isTrue ? 0 : 1, feedback: feedback(!isTrue) },
    ],
  };
}

function readMatching(given: string, format: string): InterchangeBody {
  const pairs = split(given, '=').map((pair) => {
    const arrow = pair.indexOf('->');
    if (arrow < 0) throw new UnreadableFileError(`A pair of a matching lacks its "->": "${showEscapes(pair)}".`);
    return { left: readText(pair.slice(0, arrow), format), right: readText(pair.slice(arrow + 2), format) };
  });
  return {
    type: 'matching',
    pairs: pairs.filter(({ left }) => left !== ''),
    distractors: pairs.filter(({ left }) => left === '').map(({ right }) => right),
  };
}

function readOrdering(given: string): InterchangeBody {
  const [, ...items] = given.split('\n').map((line) => showEscapes(line).trim());
  return { type: 'ordering', items: items.filter(Boolean) };
}

function readNumeric(given: string, format: string, note: Note): InterchangeBody {
  const wrongStart = given.indexOf('~');
  const answers = split(wrongStart < 0 ? given : given.slice(0, wrongStart), '=').map((answer) => readOption(answer, 1, format));
  const first = answers.find(({ fraction }) => fraction === 1);
  if (!first) throw new UnreadableFileError(`A numerical question lacks its number: "${showEscapes(given).slice(0, 60)}".`);
  if (answers.length > 1) note('MANY_ANSWERS', `${answers.length} answers`);
  if (wrongStart >= 0 || answers.some(({ feedback }) => feedback !== '')) note('FEEDBACK', 'of single answers');
  return { type: 'numeric', ...readRange(first.text), unit: '' };
}

/** "5:0.5", "4.5..5.5" or "5". */
function readRange(text: string): { number: number; tolerance: number } {
  const range = /^(.+?)\.\.(.+)$/.exec(text);
  const [from, to] = [Number(range?.[1]), Number(range?.[2])];
  const [middle, distance = '0'] = text.split(':');
  const result = range
    ? { number: (from + to) / 2, tolerance: (to - from) / 2 }
    : { number: Number(middle), tolerance: Number(distance) };
  if (Number.isFinite(result.number) && Number.isFinite(result.tolerance)) return result;
  throw new UnreadableFileError(`"${text}" is no number with a tolerance.`);
}

function readOption(answer: string, fallback: number, format: string): InterchangeOption {
  const weighted = /^\s*%(-?\d+(?:\.\d*)?)%([\s\S]*)$/.exec(answer);
  return weighted
    ? readUnweighted(weighted[2] ?? '', Number(weighted[1]) / 100, format)
    : readUnweighted(answer, fallback, format);
}

function readUnweighted(answer: string, fraction: number, format: string): InterchangeOption {
  const mark = answer.indexOf('#');
  return {
    text: readText(mark < 0 ? answer : answer.slice(0, mark), format),
    fraction,
    feedback: mark < 0 ? '' : readText(answer.slice(mark + 1), format),
  };
}

function split(text: string, separator: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return parts[0] === '' ? parts.slice(1) : parts;
}

/** A text may name its format; else it has that of the question. */
function readText(hidden: string, format: string): string {
  const own = splitFormat(hidden.trim(), format);
  const text = showEscapes(own.text).trim();
  return own.format === 'html' || (own.format === '' && /<\/?[a-z][^>]*>/i.test(text)) ? htmlToText(text) : text;
}

function splitFormat(text: string, format: string): { format: string; text: string } {
  const named = /^\[(html|moodle|plain|markdown)\]([\s\S]*)$/.exec(text);
  return named ? { format: named[1] === 'moodle' ? '' : (named[1] ?? ''), text: named[2] ?? '' } : { format, text };
}
