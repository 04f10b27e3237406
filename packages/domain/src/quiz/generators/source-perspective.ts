import type { Locale } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusSource, namedOf } from '../corpus.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import type { Generator } from './generator.ts';
import {
  type AskedPerspective,
  inferredPerspective,
  isAsked,
  othersByCamp,
  PERSPECTIVE_NAMES,
  speakersOf,
  tellsPerspective,
} from './perspectives.ts';
import { mixLengths, type Slice, sliceOf } from './pools.ts';
import { areDistinct, inEachLocale, quote } from './text.ts';

const OPTIONS = 4;

/** How many of the wrong answers are of the right one's camp. */
const CAMP_MATES: Record<Difficulty, number> = { 1: 0, 2: 1, 3: 2 };

/** Which of the sources of other sides, those nearest in time first, are drawn from: from and to this share of them. */
const SOURCE_POOL: Record<Difficulty, Slice> = { 1: { from: 0.5, to: 1 }, 2: { from: 0.15, to: 0.5 }, 3: { from: 0, to: 0.15 } };
const LEAST_POOL = 4;

type AskedSource = CorpusSource & { readonly perspective: AskedPerspective };

/** A wrong answer, and a source in which that side does speak, for the feedback. */
type WrongSide = { readonly perspective: AskedPerspective; readonly example: AskedSource | undefined };

/** Single choice: who speaks in a source, or which of four sources speaks for a side. Primary sources only: they speak for one. */
export const generateSourcePerspective: Generator = (corpus, random, { difficulty }) => {
  const sources = askableSources(corpus);
  const cited = new Set(scopeEvents(corpus).flatMap(({ citations }) => citations.map(({ source }) => source)));
  const subject = pickSubject(
    sources.filter(({ slug }) => cited.has(slug)),
    random,
  );
  if (!subject) return null;
  const { near, far } = othersByCamp(subject.perspective);
  const wrong = [...random.sample(near, CAMP_MATES[difficulty]), ...random.sample(far, OPTIONS - 1 - CAMP_MATES[difficulty])];
  const others = chooseSources(subject, sources, difficulty, random);
  const canAskForSource = others.length === OPTIONS - 1 && areDistinct([subject, ...others].map(({ label }) => label));
  if (canAskForSource && random.integer(0, 1) === 0) return askForSource(subject, others, corpus, random);
  const choices = wrong.map((perspective) => ({ perspective, example: random.pick(ofSide(sources, perspective)) }));
  return askForPerspective(subject, choices, corpus, random);
};

/** The side first, so that the one with the most sources is not the answer to most questions. */
function pickSubject(sources: readonly AskedSource[], random: Random): AskedSource | undefined {
  const side = random.pick([...new Set(sources.map(({ perspective }) => perspective))].sort());
  return random.pick(sources.filter(({ perspective }) => perspective === side));
}

function ofSide(sources: readonly AskedSource[], side: AskedPerspective): AskedSource[] {
  return sources.filter(({ perspective }) => perspective === side);
}

/** Sources of other sides, the harder the nearer in time; as many with a longer label than the subject's as chance says. */
function chooseSources(
  { perspective, label, issuedYear = 0 }: AskedSource,
  sources: readonly AskedSource[],
  difficulty: Difficulty,
  random: Random,
): AskedSource[] {
  const yearsApart = (source: AskedSource) => Math.abs((source.issuedYear ?? 0) - issuedYear);
  const ranked = sources.filter((source) => source.perspective !== perspective).sort((a, b) => yearsApart(a) - yearsApart(b));
  const pool = sliceOf(ranked, SOURCE_POOL[difficulty], LEAST_POOL);
  return mixLengths(random.shuffle(pool), label, (source) => source.label, OPTIONS - 1, random).slice(0, OPTIONS - 1);
}

/** Primary sources whose label does not name their side, but lets it be inferred from who is named. */
function askableSources(corpus: Corpus): readonly AskedSource[] {
  return askableAmong(corpus.actors)(namedOf(corpus).sources);
}

const askableAmong = once((actors: Corpus['actors']) => {
  const speakers = speakersOf(actors);
  return once((sources: Corpus['sources']): readonly AskedSource[] =>
    sources.flatMap((source) => {
      const { perspective, label } = source;
      const isAskable = source.isPrimary && isAsked(perspective) && !tellsPerspective(label);
      return isAskable && inferredPerspective(label, speakers) === perspective ? [{ ...source, perspective }] : [];
    }),
  );
});

function scopeEvents({ events, scope }: Corpus) {
  return events.filter(({ slug }) => scope.has(slug));
}

function askForPerspective(subject: AskedSource, wrong: readonly WrongSide[], corpus: Corpus, random: Random) {
  return singleChoiceQuestion(
    {
      ...frame(subject, corpus),
      prompt: {
        en: `Which side speaks in this primary source: ${quote(subject.label, 'en')}?`,
        ko: `다음 1차 사료는 어느 쪽의 목소리를 담고 있습니까? ${quote(subject.label, 'ko')}`,
        ru: `Какая сторона говорит в этом первоисточнике: ${quote(subject.label, 'ru')}?`,
      },
      options: [
        { text: PERSPECTIVE_NAMES[subject.perspective], isCorrect: true, rationale: attribution(subject) },
        ...wrong.map(({ perspective, example }) => ({
          text: PERSPECTIVE_NAMES[perspective],
          isCorrect: false,
          rationale: example ? attribution(example) : absence(subject),
        })),
      ],
    },
    random,
  );
}

function askForSource(subject: AskedSource, others: readonly AskedSource[], corpus: Corpus, random: Random) {
  const side = PERSPECTIVE_NAMES[subject.perspective];
  return singleChoiceQuestion(
    {
      ...frame(subject, corpus),
      prompt: {
        en: `In which of these primary sources does this side speak: ${quote(side, 'en')}?`,
        ko: `다음 1차 사료 가운데 ${quote(side, 'ko')}의 목소리를 담은 것은 무엇입니까?`,
        ru: `В каком из этих первоисточников говорит ${quote(side, 'ru')}?`,
      },
      options: [subject, ...others].map((source) => ({
        text: source.label,
        isCorrect: source === subject,
        rationale: attribution(source),
      })),
    },
    random,
  );
}

function frame(subject: AskedSource, corpus: Corpus) {
  const events = scopeEvents(corpus).filter(({ citations }) => citations.some(({ source }) => source === subject.slug));
  return {
    explanation: attribution(subject),
    events: events.slice(0, 1).map(({ slug }) => slug),
    citations: [{ source: subject.slug }],
  };
}

function absence(subject: AskedSource): Record<Locale, string> {
  const { en, ko, ru } = attribution(subject);
  return {
    en: `Nobody of this side speaks here. ${en}`,
    ko: `이쪽 사람은 여기서 말하지 않습니다. ${ko}`,
    ru: `Эта сторона здесь не говорит. ${ru}`,
  };
}

/** "“Label” (1961): the North Korean side." */
function attribution({ label, perspective, issuedYear }: AskedSource): Record<Locale, string> {
  const year = issuedYear === undefined ? '' : ` (${issuedYear})`;
  return inEachLocale((locale) => `${quote(label, locale)}${year}: ${PERSPECTIVE_NAMES[perspective][locale]}.`);
}
