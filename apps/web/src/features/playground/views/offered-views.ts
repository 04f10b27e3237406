import type { AnswerList } from '../tabulate-answer.ts';
import { DRAWN_VIEWS, type DrawnView } from './answer-look.ts';
import { fieldOf } from './field-of.ts';
import { dateOf } from './read-dates.ts';
import { listBarColumns } from './to-bars.ts';
import { isTie, participantsOf } from './to-network.ts';
import { isLocated } from './to-places.ts';
import { nameOf, type Walked, walkRecords } from './walk-records.ts';

const CAN_DRAW: Readonly<Record<DrawnView, (walked: Walked) => boolean>> = {
  timeline: ({ record }) => nameOf(record) !== undefined && dateOf(record) !== undefined,
  map: ({ record }) => isLocated(record),
  chart: ({ record }) => typeof record.value === 'number' && dateOf(record) !== undefined,
  network: ({ record }) => isTie(record) || participantsOf(record).length > 1,
};

/** The drawings that the fields of a list allow. */
export function offerDrawings(list: AnswerList): readonly DrawnView[] {
  const walked = [...walkRecords(list.records, fieldOf(list))];
  return DRAWN_VIEWS.filter((view) => walked.some(CAN_DRAW[view]) || (view === 'chart' && listBarColumns(list).length > 0));
}
