import { parseHistoricalDate } from '@tumen/domain/historical-date';
import type { SourceRecord } from './shape/source.ts';

/** The date of a CSL item in EDTF, or undefined when it names no day, month, year or interval of the calendar. */
export function issuedEdtf(issued: NonNullable<SourceRecord['issued']>): string | undefined {
  const edtf = issued['date-parts'].map((parts) => `${toDate(parts)}${issued.circa ? '~' : ''}`).join('/');
  try {
    return parseHistoricalDate(edtf).edtf;
  } catch {
    return undefined;
  }
}

function toDate([year = 0, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
