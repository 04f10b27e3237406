/** Writes imported questions in the form of `content/questions/`. */
import type { Locale } from '@tumen/domain/localized-text';
import type { QuestionDraft } from '@tumen/domain/quiz/interchange/question-draft';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A gap that only the author can fill: a key without a value, which `content:check` refuses. */
class Todo {
  readonly task: string;

  constructor(task: string) {
    this.task = task;
  }
}

type Value = Todo | string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

export type DraftFile = {
  readonly yaml: string;
  /** How many gaps are marked as TODO. */
  readonly gaps: number;
};

/** Writes drafts whose texts are in `locale`. Where the file said nothing, a TODO stands: nothing is made up. */
export function writeDrafts(drafts: readonly QuestionDraft[], locale: Locale): DraftFile {
  const gaps: string[] = [];
  const list = new YAMLSeq();
  for (const draft of drafts) {
    const node = toNode(recordOf(draft, locale), gaps) as YAMLMap;
    if (draft.notes !== '')
      node.commentBefore = draft.notes
        .split('\n')
        .map((line) => ` The file says: ${line}`)
        .join('\n');
    node.spaceBefore = list.items.length > 0;
    list.add(node);
  }
  const document = new Document();
  document.contents = list as typeof document.contents;
  return { yaml: document.toString({ lineWidth: 0, nullStr: '' }), gaps: gaps.length };
}

function recordOf(draft: QuestionDraft, locale: Locale): Value {
  const { slug, kind, difficulty, level, prompt, hint, explanation } = draft;
  const text = (content: string, task: string) => toText(content, locale, task);
  return {
    slug,
    usage: 'practice',
    kind: toWord(kind),
    difficulty: difficulty ?? new Todo('1, 2 or 3'),
    level: level ? toWord(level) : new Todo('recall, understand, analyse or evaluate'),
    prompt: text(prompt, 'the question'),
    hint: hint === '' ? undefined : text(hint, ''),
    ...partsOf(draft, text),
    explanation: text(explanation, 'what is right and why'),
    events: new Todo('the slugs of the events that decide it'),
    cite: new Todo('the sources that it rests on, each { source: slug }'),
  };
}

type Text = (content: string, task: string) => Value;

/** What a question of its kind has beyond the others, with ids for its parts. */
function partsOf(draft: QuestionDraft, text: Text): { readonly [key: string]: Value | undefined } {
  switch (draft.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_RESPONSE':
      return {
        options: draft.options.map((option, index) => ({
          id: idOf(index),
          text: text(option.text, 'the option'),
          correct: option.isCorrect || undefined,
          rationale: text(option.rationale, 'why it is right or wrong'),
        })),
      };
    case 'ORDERING':
      return { items: draft.items.map((item, index) => ({ id: idOf(index), text: text(item, 'the item') })) };
    case 'MATCHING':
      return {
        pairs: draft.pairs.map(({ left, right }, index) => ({
          id: idOf(index),
          left: text(left, 'the left side'),
          right: text(right, 'the right side'),
        })),
      };
    case 'NUMERIC':
      return { number: draft.number, tolerance: draft.tolerance, unit: text(draft.unit, 'what is counted') };
    case 'SHORT_ANSWER':
      return {
        answers: draft.answers.map(({ accept, fraction, rationale }) => ({
          accept: {
            en: accept.en.length > 0 ? accept.en : new Todo('spellings in English'),
            ko: accept.ko.length > 0 ? accept.ko : new Todo('spellings in Korean'),
            ru: accept.ru.length > 0 ? accept.ru : undefined,
          },
          fraction,
          rationale: text(rationale, 'why it is right or wrong'),
        })),
      };
    case 'ESSAY':
      return {
        words: new Todo('{ min: 150, max: 250 } or what is asked for'),
        criteria: new Todo('the rubric'),
        model: text('', 'a good answer'),
      };
  }
}

/** English is always needed; a file in another language leaves it open. */
function toText(content: string, locale: Locale, task: string): Value {
  if (content === '') return new Todo(task);
  return locale === 'en' ? { en: content } : { en: new Todo('the English text'), [locale]: content };
}

/** a, b, … z, p27. */
function idOf(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `p${index + 1}`;
}

function toWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

function toNode(value: Value, gaps: string[]): Scalar | YAMLMap | YAMLSeq {
  if (value instanceof Todo) {
    gaps.push(value.task);
    const gap = new Scalar(null);
    gap.comment = ` TODO: ${value.task}`;
    return gap;
  }
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    for (const item of value as readonly Value[]) list.add(toNode(item, gaps));
    return list;
  }
  if (typeof value === 'object') {
    const map = new YAMLMap();
    for (const [key, child] of Object.entries(value)) {
      if (child !== undefined) map.items.push(new Pair(new Scalar(key), toNode(child, gaps)));
    }
    return map;
  }
  return new Scalar(value);
}
