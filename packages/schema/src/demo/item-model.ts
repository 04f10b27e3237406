import type { QuestionLevel } from '@tumen/domain/quiz/curated';
import { curatedItem, type PlacedQuestion } from '@tumen/domain/quiz/quiz-question';
import { createRandom } from '@tumen/domain/quiz/random';
import { drawUniform, type SimulatedItem } from '@tumen/domain/simulation/ability';
import type { DrawnContent } from '../attempt/load-content.ts';

/** In standard deviations of the class. */
const DIFFICULTIES: Readonly<Record<QuestionLevel, number>> = { RECALL: -1.1, UNDERSTAND: -0.6, ANALYSE: -0.1, EVALUATE: 0.3 };
const GENERATED_DIFFICULTY = -0.6;

/** The strong fall for it and the weak do not: what a question with a wrong key looks like. */
const FLAWED: SimulatedItem = { difficulty: 0, discrimination: -2.5 };

/** How hard items are for a simulated class, by the level of thought that their authors gave them. The same item is always as hard. */
export function createItemModel({ banks }: Pick<DrawnContent, 'banks'>): (item: string) => SimulatedItem {
  const levels = new Map([...banks.PRACTICE, ...banks.EXAM].map(({ question }) => [curatedItem(question.slug), question.level]));
  return (item) => {
    const random = createRandom(item);
    const level = levels.get(item);
    const base = level === undefined ? GENERATED_DIFFICULTY : DIFFICULTIES[level];
    return { difficulty: base + drawUniform(random) - 0.5, discrimination: 1 + drawUniform(random) };
  };
}

/** The same items, one of them flawed, so that there is something for a teacher to find in the statistics. */
export function withFlaw(model: (item: string) => SimulatedItem, flawed: string | null): (item: string) => SimulatedItem {
  return (item) => (item === flawed ? FLAWED : model(item));
}

/** A question with one right option that all attempts of the class share; null when there is none. */
export function findFlawed(forms: readonly (readonly PlacedQuestion[])[]): string | null {
  const [first = [], ...others] = forms;
  const shared = first.filter(
    ({ item, view }) =>
      view.kind === 'SINGLE_CHOICE' &&
      item.startsWith(curatedItem('')) &&
      others.every((form) => form.some((question) => question.item === item)),
  );
  return (
    (shared[0] ?? first.find(({ item, view }) => view.kind === 'SINGLE_CHOICE' && item.startsWith(curatedItem(''))))?.item ?? null
  );
}
