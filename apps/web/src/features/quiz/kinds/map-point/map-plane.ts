/**
 * The plane on which the map is drawn: longitude and latitude in degrees, latitudes stretched so that shapes at 45 degrees are true.
 * It is linear, so that a point of the screen is a place on the Earth by one division.
 */
export type MapPoint = { readonly latitude: number; readonly longitude: number };
export type PlanePoint = { readonly x: number; readonly y: number };
/** What is seen: its middle, and how many degrees of longitude it is wide. */
export type MapWindow = { readonly middle: MapPoint; readonly span: number };

/** From the Atlantic to the Bering Strait; longitudes beyond 180 are the far side. */
export const AREA = { west: -12, east: 192, south: -12, north: 78, middle: 90 } as const;

/** By how much latitudes are stretched. */
export const STRETCH = 1 / Math.cos(Math.PI / 4);

/** The drawing is so high for its width. */
const HEIGHT_SHARE = 0.75;
const SPANS = { widest: 150, closest: 15 };
const ZOOM_STEP = 1.6;
/** How many key presses cross the map. */
const STEPS_ACROSS = 40;

/** What the map opens with: from Moscow to Japan. */
export const OPENING_WINDOW: MapWindow = { middle: { latitude: 50, longitude: 90 }, span: 120 };

export function toMap({ longitude, latitude }: MapPoint): PlanePoint {
  return { x: longitude < AREA.west ? longitude + 360 : longitude, y: -latitude * STRETCH };
}

export function toEarth({ x, y }: PlanePoint): MapPoint {
  return limit({ longitude: x, latitude: -y / STRETCH });
}

/** The part of the plane that a window shows. */
export function viewBoxOf({ middle, span }: MapWindow) {
  const { x, y } = toMap(middle);
  const height = span * HEIGHT_SHARE;
  return { x: x - span / 2, y: y - height / 2, width: span, height };
}

/** A closer or wider look (`steps` above or below 0) around a point. */
export function zoom({ span }: MapWindow, around: MapPoint, steps: number): MapWindow {
  const zoomed = span / ZOOM_STEP ** steps;
  return { middle: around, span: Math.min(SPANS.widest, Math.max(SPANS.closest, zoomed)) };
}

/** The point one step of a key away; `east` and `north` are -1, 0 or 1. */
export function step(point: MapPoint, { span }: MapWindow, east: number, north: number): MapPoint {
  const length = span / STEPS_ACROSS;
  const { x, y } = toMap(point);
  return toEarth({ x: x + east * length, y: y - north * length });
}

/** Moves the window just so far that it shows the point with some room around. */
export function follow(window: MapWindow, point: MapPoint): MapWindow {
  const { x, y } = toMap(point);
  const box = viewBoxOf(window);
  const room = window.span / 10;
  const shift = (value: number, start: number, length: number) =>
    Math.min(0, value - start - room) + Math.max(0, value - start - length + room);
  const { x: middleX, y: middleY } = toMap(window.middle);
  return { ...window, middle: toEarth({ x: middleX + shift(x, box.x, box.width), y: middleY + shift(y, box.y, box.height) }) };
}

function limit({ latitude, longitude }: MapPoint): MapPoint {
  const inside = Math.min(AREA.east, Math.max(AREA.west, longitude));
  return {
    latitude: round(Math.min(AREA.north, Math.max(AREA.south, latitude))),
    longitude: round(inside > 180 ? inside - 360 : inside),
  };
}

/** A hundredth of a degree is a kilometer: nobody points closer. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
