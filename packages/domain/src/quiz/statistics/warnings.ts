import type { VariantCounts } from './choice-counts.ts';
import { type ItemStatistics, LEAST_RESPONSES } from './item-statistics.ts';
import type { ScoreStatistics } from './score-statistics.ts';

/** Something to look at in an item. `choice` is the key of a choice, percents are 0 to 100; a discrimination may be negative. */
export type ItemWarning = ItemFault & {
  /** True when it rests on too few responses to judge. */
  readonly isTentative: boolean;
};

type ItemFault =
  | ({ readonly code: 'LOOK_AT_KEY'; readonly choice: string } & GroupCounts)
  | { readonly code: 'NOBODY_CHOSE'; readonly choice: string }
  | { readonly code: 'RARELY_CHOSEN'; readonly choice: string; readonly percent: number }
  | { readonly code: 'ALMOST_EVERYBODY_RIGHT'; readonly percent: number }
  | { readonly code: 'ALMOST_NOBODY_RIGHT'; readonly percent: number }
  | { readonly code: 'NO_BETTER_THAN_GUESSING'; readonly percent: number; readonly guessPercent: number }
  | { readonly code: 'NEGATIVE_DISCRIMINATION'; readonly percent: number }
  | { readonly code: 'WEAK_DISCRIMINATION'; readonly percent: number };

type GroupCounts = {
  readonly strongCount: number;
  readonly strongSize: number;
  readonly weakCount: number;
  readonly weakSize: number;
};

/** Something to keep in mind about a quiz as a whole. */
export type QuizWarning =
  | { readonly code: 'TOO_FEW_ATTEMPTS'; readonly attempts: number; readonly least: number }
  | { readonly code: 'DIFFERENT_LENGTHS' }
  | { readonly code: 'LOW_CONSISTENCY'; readonly percent: number };

const ALMOST_EVERYBODY = 95;
const ALMOST_NOBODY = 5;

/** Moodle's report calls less than 20 very weak, and a negative index a sign that the question is probably invalid. */
const WEAK_DISCRIMINATION = 20;

/** Moodle's report: below 64 % "the test as a whole is unsatisfactory". */
const LEAST_ALPHA = 64;

/** A wrong option that fewer choose does no work (T. M. Haladyna and S. M. Downing, "How many options is enough", 1993). */
const RARE_PERCENT = 5;
const RARE_RESPONSES = 100;

/** The one-sided 95 % point of the normal distribution. */
const ONE_SIDED_Z = 1.645;

/** Finds what is odd about an item, the gravest first. */
export function findItemWarnings(statistics: ItemStatistics, variants: readonly VariantCounts[]): ItemWarning[] {
  return [
    ...variants.flatMap((variant) => tell(findKeyFaults(variant), variant.responses)),
    ...tell(findMarkFaults(statistics), statistics.responses),
    ...variants.flatMap((variant) => tell(findIdleChoices(variant), variant.responses)),
  ];
}

function tell(faults: readonly ItemFault[], responses: number): ItemWarning[] {
  return faults.map((fault) => ({ ...fault, isTentative: responses < LEAST_RESPONSES }));
}

/** Finds what to keep in mind about the figures of a quiz. `isComplete`: all attempts have the same number of questions. */
export function findQuizWarnings({ attempts, isJudgeable, alphaPercent }: ScoreStatistics, isComplete: boolean): QuizWarning[] {
  const warnings: QuizWarning[] = [];
  if (!isJudgeable) warnings.push({ code: 'TOO_FEW_ATTEMPTS', attempts, least: LEAST_RESPONSES });
  if (!isComplete) warnings.push({ code: 'DIFFERENT_LENGTHS' });
  if (isJudgeable && alphaPercent !== null && alphaPercent < LEAST_ALPHA) {
    warnings.push({ code: 'LOW_CONSISTENCY', percent: alphaPercent });
  }
  return warnings;
}

function findMarkFaults({ facility, guessScore, discriminationIndex }: ItemStatistics): ItemFault[] {
  if (facility === null) return [];
  const faults: ItemFault[] = [];
  const isVaried = facility < ALMOST_EVERYBODY && facility > ALMOST_NOBODY;
  if (discriminationIndex !== null && discriminationIndex < 0) {
    faults.push({ code: 'NEGATIVE_DISCRIMINATION', percent: discriminationIndex });
  } else if (discriminationIndex !== null && discriminationIndex < WEAK_DISCRIMINATION && isVaried) {
    faults.push({ code: 'WEAK_DISCRIMINATION', percent: discriminationIndex });
  }
  if (facility >= ALMOST_EVERYBODY) faults.push({ code: 'ALMOST_EVERYBODY_RIGHT', percent: facility });
  else if (facility <= ALMOST_NOBODY) faults.push({ code: 'ALMOST_NOBODY_RIGHT', percent: facility });
  else if (guessScore !== null && facility <= guessScore) {
    faults.push({ code: 'NO_BETTER_THAN_GUESSING', percent: facility, guessPercent: guessScore });
  }
  return faults;
}

/** Wrong choices that draw the strong more than the weak: beyond chance, or more of the strong than the right choice draws. */
function findKeyFaults({ choices, strongSize, weakSize }: VariantCounts): ItemFault[] {
  if (strongSize === 0 || weakSize === 0) return [];
  const right = choices.filter(({ isCorrect }) => isCorrect);
  const mostRight = Math.max(...right.map(({ strongCount }) => strongCount));
  return choices
    .filter(({ isCorrect, strongCount, weakCount }) => {
      const isDrawn = strongCount / strongSize > weakCount / weakSize;
      const beatsKey = right.length === 1 && strongCount > mostRight;
      return !isCorrect && isDrawn && (beatsKey || differenceInZ(strongCount, strongSize, weakCount, weakSize) > ONE_SIDED_Z);
    })
    .map(({ key, strongCount, weakCount }) => ({
      code: 'LOOK_AT_KEY' as const,
      choice: key,
      strongCount,
      strongSize,
      weakCount,
      weakSize,
    }));
}

/** The difference of two shares in units of its standard error, both shares taken together. */
function differenceInZ(a: number, sizeA: number, b: number, sizeB: number): number {
  const pooled = (a + b) / (sizeA + sizeB);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / sizeA + 1 / sizeB));
  return error === 0 ? 0 : (a / sizeA - b / sizeB) / error;
}

/** Wrong choices that hardly anybody makes. A few responses show nothing of the kind. */
function findIdleChoices({ choices, responses }: VariantCounts): ItemFault[] {
  if (responses < LEAST_RESPONSES) return [];
  return choices
    .filter(({ isCorrect }) => !isCorrect)
    .flatMap(({ key, count }): ItemFault[] => {
      const percent = (100 * count) / responses;
      if (count === 0) return [{ code: 'NOBODY_CHOSE', choice: key }];
      if (responses >= RARE_RESPONSES && percent < RARE_PERCENT) return [{ code: 'RARELY_CHOSEN', choice: key, percent }];
      return [];
    });
}
