import type { ScaleLinear } from 'd3-scale';

/** Ticks of the axis of values. What is counted in whole numbers, such as meetings, has no tick at one half. */
export function listValueTicks(y: ScaleLinear<number, number>, count: number, values: readonly number[]): number[] {
  const ticks = y.ticks(count);
  return values.every(Number.isInteger) ? ticks.filter(Number.isInteger) : ticks;
}
