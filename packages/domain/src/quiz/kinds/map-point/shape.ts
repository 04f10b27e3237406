/** Degrees: latitude -90 to 90, longitude -180 to 180. */
export type MapPoint = { readonly latitude: number; readonly longitude: number };

declare module '../../question.ts' {
  interface AnswerFields {
    /** Map point: where on the Earth. */
    readonly point?: MapPoint;
  }
  interface QuestionKeyFields {
    /** Map point: within this distance from the right point, in kilometers, an answer earns the full mark. */
    readonly radiusKm?: number;
  }
}

export type Curated = {
  readonly kind: 'MAP_POINT';
  readonly point: MapPoint;
  /** Kilometers that still earn the full mark. */
  readonly radiusKm: number;
};
