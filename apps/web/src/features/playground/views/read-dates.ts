import type { JsonObject } from '../json-object.ts';
import { textOf } from './walk-records.ts';

/** The last day of what has no end, as the API writes it. */
const OPEN_END = '9999-12-31';

/** Whether a record says when something was, even if it does not know: the field was selected. */
export function hasDate(record: JsonObject): boolean {
  return 'date' in record || 'startDate' in record || 'issued' in record;
}

/** When it was, in EDTF: `date` or `issued` as they stand, or else from `startDate` to `endDate`. Undefined where none has a value. */
export function dateOf(record: JsonObject): string | undefined {
  const date = textOf(record, 'date') ?? textOf(record, 'issued');
  const start = textOf(record, 'startDate');
  if (date !== undefined || start === undefined) return date;
  const end = textOf(record, 'endDate');
  if (end === OPEN_END || record.endDate === null) return `${start}/..`;
  return end === undefined || end === start ? start : `${start}/${end}`;
}
