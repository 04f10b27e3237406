import { faultAt } from '../fault.ts';
import { issuedEdtf } from '../issued.ts';
import type { Rule } from './rule.ts';

/** Lives end after they begin, and sources have a date that exists. */
export const checkDates: Rule = function* ({ content: { actors, sources } }) {
  for (const { origin, born, died } of actors) {
    if (born && died && died.endDate < born.startDate) {
      yield faultAt(origin, ['died'], `ends in ${died.edtf}, before it begins in ${born.edtf}`, 'Correct born or died');
    }
  }
  for (const { origin, issued } of sources) {
    if (issued && issuedEdtf(issued) === undefined) {
      yield faultAt(
        origin,
        ['issued', 'date-parts'],
        'is no date of the calendar',
        'Write [[year, month, day]] as far as known, the earlier first',
      );
    }
  }
};
