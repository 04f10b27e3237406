'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { AREA, type MapPoint, type MapWindow, toEarth, toMap, viewBoxOf } from './map-plane.ts';
import type { Outline } from './use-outlines.ts';

const GRID_DEGREES = 10;

type MapCanvasProps = {
  window: MapWindow;
  outlines: readonly Outline[];
  label: string;
  /** Where the map was tapped, and the country there; absent: the map only shows. */
  onPick?: (point: MapPoint) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** What stands on the map, in its units: degrees. */
  children: (unit: number) => ReactNode;
};

/** Countries and a grid. `children` get the length of one hundredth of the width, to be of the same size at every scale. */
export function MapCanvas({ window, outlines, label, onPick, onKeyDown, children }: MapCanvasProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { x, y, width, height } = viewBoxOf(window);

  const pick = ({ clientX, clientY }: MouseEvent) => {
    const matrix = svg.current?.getScreenCTM();
    if (matrix) onPick?.(toEarth(new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse())));
  };

  return (
    <svg
      ref={svg}
      viewBox={`${x} ${y} ${width} ${height}`}
      // The keys of the map are its own; without them it is a picture.
      role={onPick ? 'application' : 'img'}
      aria-label={label}
      tabIndex={onPick ? 0 : undefined}
      onClick={onPick ? pick : undefined}
      onKeyDown={onKeyDown}
      className={`block h-auto w-full touch-manipulation border border-rule-strong bg-wash-soft ${onPick ? 'cursor-crosshair' : ''}`}
    >
      <g className="fill-paper stroke-rule-strong" strokeWidth={1} strokeLinejoin="round">
        {outlines.map(({ region, outline }) => (
          <path key={outline} d={outline} data-region={region ?? undefined} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      <path d={GRID} className="fill-none stroke-rule" strokeWidth={0.5} vectorEffect="non-scaling-stroke" />
      {children(width / 100)}
    </svg>
  );
}

/** The ISO code of the country at a point of a drawn map, "" at sea; null when no map is drawn yet. */
export function regionAt(root: Element | null, point: MapPoint): string | null {
  const paths = [...(root?.querySelectorAll<SVGPathElement>('path[data-region]') ?? [])];
  if (paths.length === 0) return null;
  const { x, y } = toMap(point);
  return paths.find((path) => path.isPointInFill(new DOMPoint(x, y)))?.dataset.region ?? '';
}

const GRID = [
  ...range(AREA.west, AREA.east).map((longitude) =>
    line({ longitude, latitude: AREA.north }, { longitude, latitude: AREA.south }),
  ),
  ...range(AREA.south, AREA.north).map((latitude) =>
    line({ longitude: AREA.west, latitude }, { longitude: AREA.east, latitude }),
  ),
].join('');

function line(from: MapPoint, to: MapPoint): string {
  const [a, b] = [toMap(from), toMap(to)];
  return `M${a.x} ${a.y}L${b.x} ${b.y}`;
}

function range(from: number, to: number): number[] {
  const first = Math.ceil(from / GRID_DEGREES);
  const last = Math.floor(to / GRID_DEGREES);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * GRID_DEGREES);
}
