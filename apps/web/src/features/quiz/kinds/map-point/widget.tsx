'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { WidgetProps } from '../../widget-props.ts';
import { parseTypedNumber } from '../numeric/parse-typed-number.ts';
import { formatPoint, nameRegion } from './format-point.ts';
import { MapCanvas, regionAt } from './map-canvas.tsx';
import { follow, type MapPoint, OPENING_WINDOW, step, zoom } from './map-plane.ts';
import { GivenMarker } from './markers.tsx';
import { useOutlines } from './use-outlines.ts';

const ARROWS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };
const BUTTON = 'min-h-11 border border-rule-strong bg-card px-4 text-control hover:border-ink';

/** A map on which a place is marked by tapping it, by the arrow keys or by coordinates. */
export function Widget({ question, answer, isFixed, labelledBy, onChange }: WidgetProps) {
  const t = useTranslations('questionKinds.MAP_POINT');
  const locale = useLocale();
  const root = useRef<HTMLFieldSetElement>(null);
  const outlines = useOutlines();
  const point = answer.point ?? null;
  const [window, setWindow] = useState(() => (point ? follow(OPENING_WINDOW, point) : OPENING_WINDOW));
  const [region, setRegion] = useState<string | null>(null);
  /** How often the map was used: what was typed before is then no longer what is marked. */
  const [uses, setUses] = useState(0);

  useEffect(() => {
    if (outlines !== 'loading') setRegion(point && regionAt(root.current, point));
  }, [outlines, point]);

  const mark = (marked: MapPoint) => {
    onChange({ ...answer, point: marked });
    setWindow((current) => follow(current, marked));
  };
  const markOnMap = (marked: MapPoint) => {
    setUses((count) => count + 1);
    mark(marked);
  };
  const look = (steps: number) => setWindow((current) => zoom(current, point ?? current.middle, steps));
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    const steps = ZOOM_KEYS[event.key];
    if (arrow) markOnMap(step(point ?? window.middle, window, ...arrow));
    else if (steps) look(steps);
    else return;
    event.preventDefault();
  };
  const where = (marked: MapPoint) => {
    const coordinates = formatPoint(marked, locale, t);
    return region === null ? coordinates : t('at', { place: region === '' ? t('sea') : nameRegion(region, locale), coordinates });
  };

  return (
    <fieldset ref={root} aria-labelledby={labelledBy} className="grid gap-4">
      {outlines === 'loading' && <p role="status">{t('loading')}</p>}
      {outlines === 'failed' && <p role="alert">{t('failed')}</p>}
      {typeof outlines !== 'string' && (
        <div>
          <MapCanvas
            window={window}
            outlines={outlines}
            label={t('map')}
            {...(isFixed ? {} : { onPick: markOnMap, onKeyDown: press })}
          >
            {(unit) => point && <GivenMarker point={point} unit={unit} />}
          </MapCanvas>
          <p className="mt-2 flex flex-wrap gap-2">
            <button type="button" onClick={() => look(1)} className={BUTTON}>
              {t('closer')}
            </button>
            <button type="button" onClick={() => look(-1)} className={BUTTON}>
              {t('farther')}
            </button>
          </p>
        </div>
      )}
      <p role="status" className="text-note text-ink-soft">
        {point ? t('marked', { place: where(point) }) : t('none')}
      </p>
      {!isFixed && <Coordinates key={`${question.id} ${uses}`} point={point} onMark={mark} />}
    </fieldset>
  );
}

/** The two numbers, for those who know them or cannot use a map. */
function Coordinates({ point, onMark }: { point: MapPoint | null; onMark: (point: MapPoint) => void }) {
  const t = useTranslations('questionKinds.MAP_POINT');
  const locale = useLocale();
  const [typed, setTyped] = useState<{ readonly latitude: string; readonly longitude: string } | null>(null);
  const ids = useId();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format;
  const shown = typed ?? { latitude: point ? format(point.latitude) : '', longitude: point ? format(point.longitude) : '' };
  const isReadable = (axis: Axis) => shown[axis] === '' || readDegrees(axis, shown[axis]) !== null;

  const type = (changed: typeof shown) => {
    setTyped(changed);
    const [latitude, longitude] = AXES.map((axis) => readDegrees(axis, changed[axis]));
    if (latitude != null && longitude != null) onMark({ latitude, longitude });
  };

  return (
    <div>
      <div className="flex flex-wrap gap-4">
        {AXES.map((axis) => (
          <label key={axis} htmlFor={`${ids}${axis}`} className="grid gap-1 text-note">
            {t(axis)}
            <input
              id={`${ids}${axis}`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={shown[axis]}
              aria-invalid={!isReadable(axis)}
              aria-describedby={`${ids}degrees`}
              onChange={(event) => type({ ...shown, [axis]: event.target.value })}
              className="min-h-11 w-32 border border-rule-strong bg-card px-3 text-control tabular-nums"
            />
          </label>
        ))}
      </div>
      <p id={`${ids}degrees`} className={`mt-2 text-note ${AXES.every(isReadable) ? 'text-ink-soft' : 'text-accent'}`}>
        {t('degrees')}
      </p>
    </div>
  );
}

const AXES = ['latitude', 'longitude'] as const;
type Axis = (typeof AXES)[number];
const MOST_DEGREES: Readonly<Record<Axis, number>> = { latitude: 90, longitude: 180 };

/** Null for what is no number, or lies off the Earth. */
function readDegrees(axis: Axis, text: string): number | null {
  const degrees = parseTypedNumber(text);
  return degrees === null || Math.abs(degrees) > MOST_DEGREES[axis] ? null : degrees;
}
