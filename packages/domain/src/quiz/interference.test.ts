import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../test/make-corpus.ts';
import { GENERATOR_NAMES } from './blueprint.ts';
import type { CorpusEvent } from './corpus.ts';
import { GENERATORS } from './generators/generators.ts';
import { commonGround, excludeEachOther } from './interference.ts';
import type { Question } from './question.ts';
import { createRandom } from './random.ts';

const corpus = makeCorpus();
const events = new Map(corpus.events.map((event) => [event.slug, event]));
const questions = GENERATOR_NAMES.flatMap((name) =>
  ([1, 2, 3] as const).flatMap((difficulty) =>
    [0, 1, 2, 3, 4].flatMap((seed) => GENERATORS[name](corpus, createRandom(`${name}-${seed}`), { difficulty }) ?? []),
  ),
);
const pairs = questions.flatMap((a, index) => questions.slice(index + 1).map((b) => [a, b] as const));

describe('excludeEachOther', () => {
  it('says of every two questions what the rules say, read anew for each', () => {
    const excluded = pairs.filter(([a, b]) => excludeEachOther(a, b, events));
    expect(excluded).toEqual(pairs.filter(([a, b]) => excludeByTheRules(a, b)));
    expect(excluded.length).toBeGreaterThan(20);
    expect(excluded.length).toBeLessThan(pairs.length / 2);
  });

  it('says the same in whatever order the two come', () => {
    for (const [a, b] of pairs) expect(excludeEachOther(b, a, events)).toBe(excludeEachOther(a, b, events));
  });
});

describe('commonGround', () => {
  it('is more than nothing exactly where two questions share an event, an answer, a source or a mention', () => {
    for (const [a, b] of pairs) {
      const shares = (of: (question: Question) => readonly string[]) => of(a).some((one) => of(b).includes(one));
      const mentions = (one: Question, other: Question) =>
        other.key.events.some((slug) => !one.key.events.includes(slug) && feedbackOf(one).includes(titleOf(slug)));
      const isApart =
        !shares(({ key }) => key.events) &&
        !shares(rightTexts) &&
        !shares(({ key }) => key.citations.map(({ source }) => source)) &&
        !mentions(a, b) &&
        !mentions(b, a);
      expect(commonGround(a, b, events) === 0).toBe(isApart);
    }
  });
});

/** The rules of `excludeEachOther`, without anything kept. */
function excludeByTheRules(a: Question, b: Question): boolean {
  return isSame(a, b) || isSameLink(a, b) || [[a, b] as const, [b, a] as const].some(([one, other]) => spoils(one, other));
}

function isSame(a: Question, b: Question): boolean {
  const [left, right] = [a, b].map((question) => shownTexts(question).slice(1).toSorted().join('\n'));
  return a.view.prompt.en === b.view.prompt.en && left === right;
}

function isSameLink(a: Question, b: Question): boolean {
  const isLink = a.view.kind === 'SINGLE_CHOICE' && a.key.events.length === 2 && b.key.events.length === 2;
  return isLink && a.key.events.every((slug) => b.key.events.includes(slug));
}

function spoils(a: Question, b: Question): boolean {
  const asked = b.key.events.flatMap((slug) => events.get(slug) ?? []);
  const isOfDates =
    ['ORDERING', 'MATCHING', 'PLACEMENT'].includes(b.view.kind) || b.view.options.some(({ text }) => isYear(text.en));
  const texts = shownTexts(a);
  if (isOfDates && texts.some((text) => asked.some((event) => printsDate(text, event, a)))) return true;
  if (b.view.kind !== 'SINGLE_CHOICE') return false;
  const subjects = [
    ...asked.map(({ title }) => title.en),
    ...[...b.view.prompt.en.matchAll(/“([^”]+)”/g)].map(([, text]) => text ?? ''),
  ];
  return texts.some(
    (text) =>
      rightTexts(b).some((answer) => text.includes(answer) && text !== answer) &&
      subjects.some((subject) => names(text, subject)),
  );
}

function printsDate(text: string, { slug, title, startDate }: CorpusEvent, { key }: Question): boolean {
  return (key.events.includes(slug) || names(text, title.en)) && text.includes(startDate.slice(0, 4)) && !isYear(text);
}

/** More than half of the telling words, each told by its beginning. */
function names(text: string, title: string): boolean {
  const stems = (of: string) =>
    new Set((of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(isTelling).map((word) => word.slice(0, 6)));
  const [wanted, held] = [[...stems(title)], stems(text)];
  return wanted.length > 0 && wanted.filter((word) => held.has(word)).length / wanted.length >= 0.6;
}

function isTelling(word: string): boolean {
  return /^\p{N}/u.test(word) || word.length >= 4;
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

function titleOf(slug: string): string {
  return events.get(slug)?.title.en ?? 'no event';
}

function feedbackOf({ key }: Question): string {
  return [key.explanation.en, ...key.rationales.map(({ text }) => text.en)].join('\n');
}

/** The prompt first. */
function shownTexts({ view }: Question): string[] {
  return [view.prompt, ...(view.hint ? [view.hint] : []), ...[...view.options, ...view.targets].map(({ text }) => text)].map(
    ({ en }) => en,
  );
}

function rightTexts({ view, key }: Question): string[] {
  const right = [...key.answer.optionIds, ...key.answer.pairs.map(({ optionId }) => optionId)];
  return view.options.filter(({ id }) => right.includes(id)).map(({ text }) => text.en);
}
