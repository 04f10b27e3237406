/** What a server allows one operation. A missing limit is no limit. */
export type CostLimits = {
  readonly maxComplexity?: number;
  readonly maxDepth?: number;
  readonly maxBreadth?: number;
  /** Points that the objects of an answer may come to, counted as they are loaded: lists may be longer than the cost supposed. */
  readonly maxLoaded?: number;
};
