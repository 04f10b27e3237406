/**
 * What an operation costs before it runs: one for each object that it can load, the fields below a list counted as often as the list
 * can be long. Plain values cost nothing, since they come with their object, but for those that are work to write.
 */
import { type GraphQLOutputType, getNamedType, isLeafType, isListType, isNonNullType } from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './relay/page-window.ts';

/** What a server allows one operation. A missing limit is no limit. */
export type CostLimits = {
  readonly maxComplexity?: number;
  readonly maxDepth?: number;
  readonly maxBreadth?: number;
  /** Points that the objects of an answer may come to, counted as they are loaded: lists may be longer than the cost supposed. */
  readonly maxLoaded?: number;
};

/** How many items a list without page arguments usually has. */
const USUAL_LIST_LENGTH = 5;

/** A bibliography entry takes a CSL processor some milliseconds: as long as ten objects take to load. */
const BIBLIOGRAPHY_COST = 10;
const BIBLIOGRAPHY_STYLES: ReadonlySet<unknown> = new Set(['CHICAGO', 'APA', 'MLA']);

type Cost = { readonly field: number; readonly multiplier: number };
type PricedArguments = { readonly first?: unknown; readonly last?: unknown; readonly style?: unknown };

/** The cost of one field; the argument `first` or `last` of a connection is its multiplier. */
export function fieldCost(args: PricedArguments, type: GraphQLOutputType, fieldName: string): Cost {
  const named = getNamedType(type);
  if (isLeafType(named)) return { field: valueCost(args, fieldName), multiplier: 1 };
  if (named.name.endsWith('Connection')) return { field: 1, multiplier: pageSize(args) };
  // The connection above has multiplied already.
  if (fieldName === 'edges' || fieldName === 'pageInfo') return { field: 0, multiplier: 1 };
  return { field: 1, multiplier: isList(type) ? USUAL_LIST_LENGTH : 1 };
}

function valueCost({ style }: PricedArguments, fieldName: string): number {
  return fieldName === 'citation' && BIBLIOGRAPHY_STYLES.has(style) ? BIBLIOGRAPHY_COST : 0;
}

function pageSize({ first, last }: PricedArguments): number {
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  return typeof size === 'number' ? Math.min(Math.max(size, 1), MAX_PAGE_SIZE) : DEFAULT_PAGE_SIZE;
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
