import type { Locale } from '../../localized-text.ts';
import type { Difficulty } from '../blueprint.ts';
import type { Corpus, CorpusSource } from '../corpus.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import type { Generator } from './generator.ts';
import {
  type AskedPerspective,
  byNearness,
  inferredPerspective,
  isAsked,
  PERSPECTIVE_NAMES,
  speakersOf,
  tellsPerspective,
} from './perspectives.ts';
import { areDistinct, inEachLocale, quote } from './text.ts';

const OPTIONS = 4;

/** Of how many perspectives, nearest first, the wrong answers are drawn. */
const DISTRACTOR_POOL: Record<Difficulty, number> = { 1: 5, 2: 4, 3: 3 };

type AskedSource = CorpusSource & { readonly perspective: AskedPerspective };

/** A wrong answer, and a source in which that side does speak, for the feedback. */
type WrongSide = { readonly perspective: AskedPerspective; readonly example: AskedSource | undefined };

/** Single choice: who speaks in a source, or which of four sources speaks for a side. Primary sources only: they speak for one. */
export const generateSourcePerspective: Generator = (corpus, random, { difficulty }) => {
  const sources = askableSources(corpus);
  const cited = new Set(scopeEvents(corpus).flatMap(({ citations }) => citations.map(({ source }) => source)));
  const subject = random.pick(sources.filter(({ slug }) => cited.has(slug)));
  if (!subject) return null;
  const wrong = random.sample(byNearness(subject.perspective).slice(0, DISTRACTOR_POOL[difficulty]), OPTIONS - 1);
  const others = random.sample(
    sources.filter(({ perspective }) => perspective !== subject.perspective),
    OPTIONS - 1,
  );
  const canAskForSource = others.length === OPTIONS - 1 && areDistinct([subject, ...others].map(({ label }) => label));
  if (canAskForSource && random.integer(0, 1) === 0) return askForSource(subject, others, corpus, random);
  const choices = wrong.map((perspective) => ({
    perspective,
    example: random.pick(sources.filter((source) => source.perspective === perspective)),
  }));
  return askForPerspective(subject, choices, corpus, random);
};

/** A corpus is long-lived and has over a thousand sources: their labels are read once. */
const askableCache = new WeakMap<Corpus['sources'], readonly AskedSource[]>();

/** Primary sources whose label does not name their side, but lets it be inferred from who is named. */
function askableSources({ sources, actors }: Corpus): readonly AskedSource[] {
  const known = askableCache.get(sources);
  if (known) return known;
  const speakers = speakersOf(actors);
  const found = sources.flatMap((source) => {
    const { perspective, label } = source;
    const isAskable = source.isPrimary && isAsked(perspective) && !tellsPerspective(label);
    return isAskable && inferredPerspective(label, speakers) === perspective ? [{ ...source, perspective }] : [];
  });
  askableCache.set(sources, found);
  return found;
}

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
