import type { MapPhase, MapRoute } from './map-data.ts';
import { toPath } from './map-routes.ts';
import { statusIn, type YearWindow } from './map-window.ts';

type StandingLineProps = {
  route: { readonly kind: MapRoute['kind']; readonly phases: readonly Omit<MapPhase, 'dateLabel'>[] };
  points: readonly (readonly [number, number])[];
  window: YearWindow;
  isChosen?: boolean;
};

/** A railway with its ties or a pipeline, dashed when it was only planned and pale when nothing moved on it. */
export function StandingLine({ route, points, window, isChosen = false }: StandingLineProps) {
  const status = statusIn(route.phases, window) ?? route.phases.at(-1)?.status ?? 'BUILT';
  const path = toPath(points);
  if (route.kind === 'PIPELINE') {
    return <path d={path} fill="none" strokeWidth={isChosen ? 5 : 3} {...dash(status)} className="stroke-data" />;
  }
  const color = isChosen ? 'stroke-accent' : status === 'OUT_OF_SERVICE' ? 'stroke-rule-strong' : 'stroke-ink-soft';
  return (
    <g className={color} fill="none">
      <path d={path} strokeWidth={isChosen ? 3 : 1.4} {...dash(status)} />
      {status === 'BUILT' && <path d={path} strokeWidth={isChosen ? 9 : 6.5} strokeDasharray="1.2 6" />}
    </g>
  );
}

function dash(status: MapPhase['status']): { strokeDasharray?: string } {
  if (status === 'PLANNED') return { strokeDasharray: '7 5' };
  return status === 'OUT_OF_SERVICE' ? { strokeDasharray: '2 4' } : {};
}
