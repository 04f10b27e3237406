/** The measures of one drawing of a chart, in its own units. Letters are measured as large as they ever are in these units. */
export type ChartSize = {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  /** The radius of the circle around the letter of an event. */
  readonly letter: number;
  readonly top: number;
  /** Room below the values for the axis of time. */
  readonly axis: number;
  readonly valueTicks: number;
  readonly timeTicks: number;
  /** Whether periods carry their names. */
  readonly namesBands: boolean;
  /** Whether large numbers are written short, as 1.2M. */
  readonly isCompact: boolean;
  /** Sizes of the letters, so that on no window they are smaller than 11 pixels: the drawing grows and shrinks with its column. */
  readonly className: string;
};

/** From 768 pixels on, where a column is 688 to 1056 wide. */
export const WIDE: ChartSize = {
  width: 880,
  height: 380,
  font: 14.5,
  letter: 10,
  top: 10,
  axis: 46,
  valueTicks: 5,
  timeTicks: 11,
  namesBands: true,
  isCompact: false,
  className: 'text-[14.5px] lg:text-[12.5px]',
};

/** Below, where a column is 280 to 480 wide. */
export const NARROW: ChartSize = {
  width: 320,
  height: 300,
  font: 13,
  letter: 8.5,
  top: 10,
  axis: 24,
  valueTicks: 4,
  timeTicks: 5,
  namesBands: false,
  isCompact: true,
  className: 'text-[13px] phone:text-[10px]',
};

/** On a card of the list of all series, 280 to 576 wide. */
export const CARD: ChartSize = {
  ...NARROW,
  width: 440,
  height: 220,
  font: 17.5,
  axis: 30,
  valueTicks: 3,
  className: 'text-[17.5px] phone:text-[13px] md:text-[16px] lg:text-[12.5px]',
};

/** On the projector, as wide and high as the slide leaves; the slide sets letters of 18 units. */
export const SLIDE: ChartSize = {
  ...WIDE,
  height: 400,
  font: 18,
  letter: 12,
  axis: 34,
  timeTicks: 9,
  namesBands: false,
  className: 'text-[18px]',
};
