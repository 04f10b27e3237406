import type { MapRoute } from './map-data.ts';

/** Whether it was travelled once, and does not lie there like a railway or a pipeline. */
export function isJourney(kind: MapRoute['kind']): boolean {
  return kind !== 'RAILWAY' && kind !== 'PIPELINE';
}

/** Points as the data of an SVG path. */
export function toPath(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${x},${y}`).join('L')}`;
}
