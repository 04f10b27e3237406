import type { Content } from '../../content.ts';
import type { QuestionRecord } from '../../shape/question.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

/** Each event falls into one of the periods shown. */
export function* faults(
  { periods, items }: Extract<QuestionRecord, { kind: 'PLACEMENT' }>,
  { events }: Content,
): Iterable<QuestionFault> {
  yield* repeatedIds('items', items);
  for (const [index, item] of items.entries()) {
    const event = events.find(({ slug }) => slug === item.event);
    if (event && !periods.includes(event.period)) {
      const message = `"${item.event}" falls into ${event.period}, which is not among the periods`;
      yield { path: ['items', index, 'event'], message, remedy: 'Add the period, or take another event' };
    }
  }
}
