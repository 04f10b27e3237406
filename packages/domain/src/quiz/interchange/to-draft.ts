import { DIFFICULTIES } from '../blueprint.ts';
import { QUESTION_LEVELS } from '../curated.ts';
import { splitFeedback } from './feedback-notes.ts';
import {
  findTag,
  type InterchangeBody,
  type InterchangeOption,
  type InterchangeQuestion,
  type Loss,
  type LossCode,
  titleOf,
} from './interchange-question.ts';
import type { QuestionDraft } from './question-draft.ts';

const MAX_SLUG = 60;

/** Marks that differ by less are the same: formats keep five digits. */
const SAME = 1e-4;

export type Drafts = { readonly drafts: readonly QuestionDraft[]; readonly losses: readonly Loss[] };

/** Puts imported questions into the form of `content/questions/`, each under a slug of its own. */
export function toDrafts(questions: readonly InterchangeQuestion[]): Drafts {
  const losses: Loss[] = [];
  const taken = new Set<string>();
  const drafts = questions.flatMap((question, index) => {
    const note = (code: LossCode, detail?: string) => {
      losses.push({ question: titleOf(question), code, ...(detail !== undefined && { detail }) });
    };
    const body = bodyOf(question, note);
    if (question.points !== 1) note('POINTS');
    if (!body) return [];
    const { explanation, notes } = splitFeedback(question.feedback);
    const grading = question.body.type === 'essay' ? question.body.graderInfo : '';
    const slug = uniqueSlug(question, index, taken);
    taken.add(slug);
    return [
      {
        slug,
        difficulty: DIFFICULTIES.find((value) => String(value) === findTag(question.tags, 'difficulty')),
        level: QUESTION_LEVELS.find((value) => value.toLowerCase() === findTag(question.tags, 'level')),
        prompt: question.prompt,
        hint: question.hint,
        explanation,
        notes: [notes, grading].filter(Boolean).join('\n'),
        ...body,
      },
    ];
  });
  return { drafts, losses };
}

type Note = (code: LossCode, detail?: string) => void;
type DraftBody = QuestionDraft extends infer Draft ? (Draft extends QuestionDraft ? Omit<Draft, keyof Frame> : never) : never;
type Frame = Pick<QuestionDraft, 'slug' | 'difficulty' | 'level' | 'prompt' | 'hint' | 'explanation' | 'notes'>;

function bodyOf({ body }: InterchangeQuestion, note: Note): DraftBody | null {
  switch (body.type) {
    case 'choice':
      return body.isSingle ? singleChoice(body.options, note) : multipleResponse(body.options, note);
    case 'ordering':
      return { kind: 'ORDERING', items: body.items };
    case 'matching':
      if (body.distractors.length > 0) note('DISTRACTORS', body.distractors.join('; '));
      return { kind: 'MATCHING', pairs: body.pairs };
    case 'numeric':
      return { kind: 'NUMERIC', number: body.number, tolerance: body.tolerance, unit: body.unit };
    case 'short-answer':
      return { kind: 'SHORT_ANSWER', answers: knownAnswers(body) };
    case 'essay':
      return { kind: 'ESSAY' };
  }
}

function singleChoice(options: readonly InterchangeOption[], note: Note): DraftBody {
  if (options.some(({ fraction }) => fraction !== 0 && !isSame(fraction, 1)))
    note('PARTIAL_CREDIT', 'a single choice earns all or nothing');
  return { kind: 'SINGLE_CHOICE', options: options.map((option) => toOption(option, isSame(option.fraction, 1))) };
}

function multipleResponse(options: readonly InterchangeOption[], note: Note): DraftBody {
  const right = options.filter(({ fraction }) => fraction > 0).length;
  const wrong = options.length - right;
  const isOurs = options.every(({ fraction }) => isSame(fraction, fraction > 0 ? 1 / right : -1 / wrong));
  if (!isOurs) note('PARTIAL_CREDIT', 'right and wrong options weigh the same in total here');
  return { kind: 'MULTIPLE_RESPONSE', options: options.map((option) => toOption(option, option.fraction > 0)) };
}

function toOption({ text, feedback }: InterchangeOption, isCorrect: boolean) {
  return { text, isCorrect, rationale: feedback };
}

/** Answers that earn the same and say the same are spellings of one. A lone `*`, Moodle's "anything else", is dropped. */
function knownAnswers({ answers }: Extract<InterchangeBody, { type: 'short-answer' }>) {
  const groups = new Map<string, InterchangeOption[]>();
  for (const answer of answers.filter(({ text }) => text !== '*')) {
    const key = `${answer.fraction} ${answer.feedback}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].map((group) => ({
    accept: {
      en: group.map(({ text }) => text).filter((text) => !/[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(text)),
      ko: group.map(({ text }) => text).filter((text) => /\p{Script=Hangul}/u.test(text)),
      ru: group.map(({ text }) => text).filter((text) => /\p{Script=Cyrillic}/u.test(text) && !/\p{Script=Hangul}/u.test(text)),
    },
    fraction: group[0]?.fraction ?? 0,
    rationale: group[0]?.feedback ?? '',
  }));
}

function uniqueSlug({ id, prompt }: InterchangeQuestion, index: number, taken: ReadonlySet<string>): string {
  const wish = toSlug(id) || toSlug(prompt) || `question-${index + 1}`;
  let slug = wish;
  for (let count = 2; taken.has(slug); count += 1) slug = `${wish}-${count}`;
  return slug;
}

/** Empty when no Latin letter or digit is left. */
function toSlug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  while (words.join('-').length > MAX_SLUG) words.pop();
  return words.join('-');
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME;
}
