import { HistoricalDateError, parseHistoricalDate } from '@tumen/domain/historical-date';
import { byTime } from '@/features/indicator/by-date.ts';
import type { ChartPoint, ChartSeries } from '@/features/indicator/chart-model.ts';
import type { JsonObject } from '../json-object.ts';
import type { AnswerList } from '../tabulate-answer.ts';
import { fieldOf } from './field-of.ts';
import { dateOf } from './read-dates.ts';
import { nameOf, textOf, walkRecords } from './walk-records.ts';

const MARKS = ['isEstimate', 'isDerived'];

/** Series of one unit, which share their axes. `unit` is empty where it was not selected. */
type UnitChart = { readonly unit: string; readonly series: readonly ChartSeries[] };

type AnswerCharts = {
  readonly charts: readonly UnitChart[];
  readonly undated: number;
  /** What tells an estimate and a derived figure from a reported one, where it was not asked. */
  readonly unasked: readonly string[];
};

/**
 * Charts over time of whatever has a number `value` and a date, as deep as it stands in the lists: one series for each record that holds
 * such points, one chart a unit, whichever list its series come from. `undated` points have no date that can be read.
 */
export function toCharts(lists: readonly AnswerList[]): AnswerCharts {
  const owned = new Map<JsonObject | undefined, { readonly list: AnswerList; readonly points: ChartPoint[] }>();
  const unasked = new Set<string>();
  let [count, undated] = [0, 0];
  for (const list of lists) {
    for (const { record, owners } of walkRecords(list.records, fieldOf(list), list.owner ? [list.owner] : [])) {
      if (typeof record.value !== 'number') continue;
      const point = readPoint(record, record.value, String(count));
      if (point === null) undated += 1;
      else owned.set(owners[0], { list, points: [...(owned.get(owners[0])?.points ?? []), point] });
      count += 1;
      for (const mark of MARKS) if (!(mark in record)) unasked.add(mark);
    }
  }
  const units = new Map<string, ChartSeries[]>();
  for (const [index, [owner = {}, { list, points }]] of [...owned].entries()) {
    const unit = textOf(owner, 'unit') ?? '';
    const name = nameOf(owner) ?? (lists.length > 1 ? list.path : fieldOf(list));
    units.set(unit, [...(units.get(unit) ?? []), { slug: String(index), name, points: byTime(points) }]);
  }
  return { charts: [...units].map(([unit, series]) => ({ unit, series })), undated, unasked: [...unasked] };
}

function readPoint(record: JsonObject, value: number, id: string): ChartPoint | null {
  const date = dateOf(record);
  if (date === undefined) return null;
  try {
    const { startDate } = parseHistoricalDate(date);
    const { isEstimate, isDerived } = record;
    return {
      id,
      date,
      startDate,
      value,
      isEstimate: isEstimate === true,
      isDerived: isDerived === true,
      note: textOf(record, 'note') ?? null,
    };
  } catch (error) {
    if (error instanceof HistoricalDateError) return null;
    throw error;
  }
}
