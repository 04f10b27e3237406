import type { RouteKind, RouteStatus } from '@/graphql/generated/graphql.ts';

/** Plain data for the drawing in the browser. Dates are ISO days. */
export type MapEvent = {
  readonly slug: string;
  readonly title: string;
  readonly dateLabel: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly themes: readonly string[];
  readonly places: readonly string[];
};

export type MapPlace = { readonly slug: string; readonly name: string };

export type MapPhase = {
  readonly status: RouteStatus;
  readonly dateLabel: string;
  readonly startDate: string;
  readonly endDate: string;
};

/** A place of a route. `index` is that of its point in the line, where a journey arrives. */
export type MapStop = {
  readonly slug: string;
  readonly name: string;
  readonly dateLabel: string | null;
  readonly index: number;
};

export type MapRoute = {
  readonly slug: string;
  readonly kind: RouteKind;
  readonly name: string;
  readonly note: string;
  /** Null for what lies there. */
  readonly dateLabel: string | null;
  readonly phases: readonly MapPhase[];
  readonly stops: readonly MapStop[];
  /** For each point of the line the day since 1970 at which a journey is there; empty for what lies there. */
  readonly times: readonly number[];
  readonly startDate: string;
  readonly endDate: string;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  readonly sources: readonly { readonly slug: string; readonly label: string }[];
};

/** One drawing: where things lie in it, by slug. */
export type MapFrame = {
  readonly size: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly outlines: string;
  readonly dotScale: number;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  readonly lines: Readonly<Record<string, readonly (readonly [number, number])[]>>;
};
