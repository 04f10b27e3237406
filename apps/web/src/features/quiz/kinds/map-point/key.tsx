'use client';

import { useLocale, useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { MapPoint_KeyFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { KeyProps } from '../../key-props.ts';
import { formatPoint } from './format-point.ts';
import { MapCanvas } from './map-canvas.tsx';
import { type MapWindow, toMap } from './map-plane.ts';
import { GivenMarker, RightMarker } from './markers.tsx';
import { useOutlines } from './use-outlines.ts';

const KM_PER_DEGREE = 111.195;
const CLOSEST_SPAN = 15;

/** The right place beside the one that was marked. */
export function Key({ answerKey, right, given }: KeyProps) {
  const t = useTranslations('questionKinds.MAP_POINT');
  const locale = useLocale();
  const outlines = useOutlines();
  const { radiusKm } = readFragment(MapPoint_KeyFragmentDoc, answerKey);
  const { point } = right;
  if (!point || radiusKm === null) return null;
  const { x, y } = toMap(point);
  const reach = radiusKm / KM_PER_DEGREE;
  const window: MapWindow = { middle: point, span: spanOf(point, given.point ?? point, reach) };
  return (
    <div className="mt-3 grid gap-2">
      <p>{t('right', { place: formatPoint(point, locale, t), radius: radiusKm })}</p>
      {typeof outlines !== 'string' && (
        <MapCanvas window={window} outlines={outlines} label={`■ ${t('rightPoint')}, ● ${t('yourPoint')}`}>
          {(unit) => (
            <>
              <ellipse
                cx={x}
                cy={y}
                rx={reach / Math.cos((point.latitude * Math.PI) / 180)}
                ry={reach * Math.SQRT2}
                className="fill-good/15 stroke-good"
                strokeWidth={1}
                vectorEffect="non-scaling-stroke"
              />
              {given.point && <GivenMarker point={given.point} unit={unit} />}
              <RightMarker point={point} unit={unit} />
            </>
          )}
        </MapCanvas>
      )}
      <p className="text-note text-ink-soft">
        ■ {t('rightPoint')} · ● {t('yourPoint')}
      </p>
    </div>
  );
}

/** Wide enough for both points and the circle. */
function spanOf(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }, reach: number): number {
  const [from, to] = [toMap(a), toMap(b)];
  return Math.max(CLOSEST_SPAN, 6 * reach, 2.4 * Math.abs(from.x - to.x), 3.2 * Math.abs(from.y - to.y));
}
