import { localize } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusTerm, namedOf } from '../corpus.ts';
import { matchingQuestion } from '../kinds/matching/make.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import { distinctCitations } from './cite.ts';
import type { Generator } from './generator.ts';
import { mixLengths, type Slice, sliceOf, sortBy } from './pools.ts';
import { areDistinct, inEachLocale, overlap, printsName, quote, sentence } from './text.ts';

const TERMS = 4;

/** Above this share of common words one definition could do for two terms. */
const SIMILAR_DEFINITIONS = 0.35;

/** Which of the terms, those with the most similar definitions first, are drawn from: from and to this share of them. */
const DISTRACTOR_POOL: Record<Difficulty, Slice> = {
  1: { from: 0.4, to: 1 },
  2: { from: 0.1, to: 0.4 },
  3: { from: 0, to: 0.1 },
};
/** Of fewer there would be too little choice. */
const LEAST_POOL = 6;

/** Single choice of the term for a definition, or matching of four terms and definitions; terms of the scope where there are any. */
export const generateGlossary: Generator = (corpus, random, { difficulty, about }) => {
  const cited = askableTerms(namedOf(corpus).terms);
  const isTaught = corpus.named !== undefined;
  const isWished = (term: CorpusTerm) => (about ? about.has(term.slug) : isTaught || isRelevant(term, corpus));
  const asksForAll = random.integer(0, 1) === 0;
  const subjects = random.shuffle(cited);
  const takesAny = !about && !subjects.some(isWished);
  for (const subject of subjects) {
    if (!takesAny && !isWished(subject)) continue;
    const others = chooseOthers(subject, cited, difficulty, random);
    if (others.length === TERMS - 1)
      return asksForAll ? toMatching([subject, ...others], random) : toChoice(subject, others, random);
  }
  return null;
};

/** Terms with a source whose definition does not print their name. */
const askableTerms = once((terms: Corpus['terms']): readonly CorpusTerm[] =>
  terms.filter((term) => term.citations.length > 0 && !printsName(term.definition, term.name)),
);

/** Tells whether an event of the scope uses the term in its text or rests on one of the term's sources. */
function isRelevant(term: CorpusTerm, { events, scope }: Corpus): boolean {
  return usesOf(events)(term).some((slug) => scope.has(slug));
}

/** Slugs of the events that use a term or rest on one of its sources. */
const usesOf = once((events: Corpus['events']) =>
  once(({ name, citations }: CorpusTerm): readonly string[] => {
    const sources = new Set(citations.map(({ source }) => source));
    const uses = events.filter(
      (event) =>
        event.citations.some(({ source }) => sources.has(source)) ||
        [event.title, event.significance].some((text) => localize(text, 'en').includes(localize(name, 'en'))),
    );
    return uses.map(({ slug }) => slug);
  }),
);

/** Terms that can't be taken for the subject, those with the most similar definitions first. */
const apartFrom = once((terms: readonly CorpusTerm[]) =>
  once((subject: CorpusTerm): readonly CorpusTerm[] =>
    sortBy(
      terms.filter((term) => !areClose(term, subject)),
      (term) => -overlap(term.definition, subject.definition),
    ),
  ),
);

/** Terms that can't be taken for the subject or for one another, by reference or by definition. */
function chooseOthers(subject: CorpusTerm, terms: readonly CorpusTerm[], difficulty: Difficulty, random: Random): CorpusTerm[] {
  const pool = random.shuffle(sliceOf(apartFrom(terms)(subject), DISTRACTOR_POOL[difficulty], LEAST_POOL));
  const chosen: CorpusTerm[] = [];
  for (const candidate of mixLengths(pool, subject.name, ({ name }) => name, TERMS - 1, random)) {
    const texts = [subject, ...chosen, candidate];
    const isApart = chosen.every((other) => !areClose(other, candidate));
    if (chosen.length < TERMS - 1 && isApart && areDistinct(texts.map(({ name }) => name))) chosen.push(candidate);
  }
  return chosen;
}

function areClose(a: CorpusTerm, b: CorpusTerm): boolean {
  return (
    a.slug === b.slug ||
    a.seeAlso.includes(b.slug) ||
    b.seeAlso.includes(a.slug) ||
    overlap(a.definition, b.definition) > SIMILAR_DEFINITIONS ||
    printsName(a.definition, b.name) ||
    printsName(b.definition, a.name)
  );
}

function toChoice(subject: CorpusTerm, others: readonly CorpusTerm[], random: Random) {
  const rationale = ({ name, definition }: CorpusTerm) =>
    inEachLocale((locale) => sentence(`${localize(name, locale)}: ${localize(definition, locale)}`));
  return singleChoiceQuestion(
    {
      prompt: {
        en: `Which term has this definition: ${quote(subject.definition, 'en')}`,
        ko: `다음 풀이에 맞는 용어는 무엇입니까? ${quote(subject.definition, 'ko')}`,
        ru: `Какому термину соответствует это определение: ${quote(subject.definition, 'ru')}`,
      },
      options: [subject, ...others].map((term) => ({
        text: term.name,
        isCorrect: term === subject,
        rationale: rationale(term),
      })),
      explanation: rationale(subject),
      events: [],
      about: [subject.slug],
      citations: distinctCitations(subject.citations),
    },
    random,
  );
}

function toMatching(terms: readonly CorpusTerm[], random: Random) {
  return matchingQuestion(
    {
      prompt: {
        en: 'Match each term with its definition.',
        ko: '각 용어를 그 풀이와 연결하세요.',
        ru: 'Соотнесите каждый термин с его определением.',
      },
      pairs: terms.map(({ name, definition }) => ({ left: name, right: definition })),
      explanation: inEachLocale((locale) =>
        terms.map(({ name, definition }) => sentence(`${localize(name, locale)}: ${localize(definition, locale)}`)).join(' '),
      ),
      events: [],
      about: terms.map(({ slug }) => slug),
      citations: distinctCitations(terms.flatMap(({ citations }) => citations.slice(0, 1))),
    },
    random,
  );
}
