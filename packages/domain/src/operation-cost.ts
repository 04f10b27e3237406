/**
 * What an operation costs before it runs: one point for each object that it can load, the fields below a list counted as often as the
 * list can be long. Plain values cost nothing, since they come with their object, but for those that are work to write.
 *
 * The API refuses by this sum and the playground shows it while a question is typed. So that both can, it knows no library: the shapes
 * below are the parts of a GraphQLSchema and of a parsed document that count.
 */
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './operation-limits.ts';

/** How many items a list without page arguments usually has. */
const USUAL_LIST_LENGTH = 5;

/** What `__typename`, `__schema` and `__type` cost. */
const META_COST = 1;

/** A bibliography entry takes a CSL processor some milliseconds: as long as ten objects take to load. */
const BIBLIOGRAPHY_COST = 10;
const BIBLIOGRAPHY_STYLES: ReadonlySet<unknown> = new Set(['CHICAGO', 'APA', 'MLA']);

/** A search goes over all texts, which takes as long as twenty objects take to load. */
const SEARCH_COST = 20;

/** It reads all first attempts of a class: an operation may ask for it two or three times, not for each assignment of a list. */
const STATISTICS_TYPE = 'AssignmentStatistics';
const STATISTICS_COST = 2_500;

/** The directive that asks for an earlier version of the content, and what it costs then, in units of what it costs now. */
export const AS_OF_DIRECTIVE = 'asOf';
const AS_OF_FACTOR = 1.5;

const NOTHING: OperationCost = { points: 0, dearest: null };

/** `toString` gives the type as the schema language writes it: `[Event!]!`. */
type Field = {
  readonly type: { toString(): string };
  readonly args?: readonly { readonly name: string; readonly defaultValue?: unknown }[];
};
type Type = { readonly name: string; readonly getFields?: () => { readonly [name: string]: Field }; readonly getTypes?: unknown };
type Schema = { readonly getType: (name: string) => Type | null | undefined };

type Value = { readonly kind: string; readonly value?: unknown; readonly name?: { readonly value: string } };
type Selection = {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly alias?: { readonly value: string } | undefined;
  readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
  readonly arguments?: readonly { readonly name: { readonly value: string }; readonly value: Value }[] | undefined;
  readonly selectionSet?: SelectionSet | undefined;
};
type SelectionSet = { readonly selections: readonly Selection[] };

/** An operation, the type at which it begins, and the fragments that it may use. */
type CostedOperation = {
  readonly schema: Schema;
  readonly rootType: string;
  readonly selectionSet: SelectionSet;
  readonly directives?: readonly { readonly name: { readonly value: string } }[] | undefined;
  readonly fragments: ReadonlyMap<string, Selection>;
  /** With the values that they have at run time: coerced, and defaults filled in. */
  readonly variables: { readonly [name: string]: unknown };
};

/** The points of an operation, and where most of them come from: the path of one field, without the points of those below. */
export type OperationCost = {
  readonly points: number;
  readonly dearest: { readonly path: string; readonly points: number } | null;
};

/** What selecting a field costs, and how often the fields below it are counted. */
type FieldCost = { readonly field: number; readonly multiplier: number };

/** The arguments that have a price. */
type PricedArguments = { readonly first?: unknown; readonly last?: unknown; readonly style?: unknown };

/** The cost of one field of a type; the argument `first` or `last` of a connection is its multiplier. */
export function fieldCost(args: PricedArguments, field: { name: string; type: string; isLeaf: boolean }): FieldCost {
  if (field.isLeaf) return { field: valueCost(args, field.name), multiplier: 1 };
  const type = namedType(field.type);
  if (type === 'SearchResultConnection') return { field: SEARCH_COST, multiplier: pageSize(args) };
  if (type === STATISTICS_TYPE) return { field: STATISTICS_COST, multiplier: 1 };
  if (type.endsWith('Connection')) return { field: 1, multiplier: pageSize(args) };
  // The connection above has multiplied already.
  if (field.name === 'edges' || field.name === 'pageInfo') return { field: 0, multiplier: 1 };
  return { field: 1, multiplier: isList(field.type) ? USUAL_LIST_LENGTH : 1 };
}

/** Adds up what a valid operation costs. Fragments must not contain themselves. */
export function measureOperation(operation: CostedOperation): OperationCost {
  const cost = costOfSelections({ ...operation, known: new Map() }, operation.selectionSet, operation.rootType);
  if (!operation.directives?.some(({ name }) => name.value === AS_OF_DIRECTIVE)) return cost;
  const { points, dearest } = cost;
  return { points: asOf(points), dearest: dearest && { ...dearest, points: asOf(dearest.points) } };
}

/** What selections cost is kept: fragments that spread others twice would be walked a million times. */
type Walk = CostedOperation & { readonly known: Map<SelectionSet, Map<string, OperationCost>> };

function costOfSelections(walk: Walk, set: SelectionSet, type: string): OperationCost {
  const ofSet = walk.known.get(set) ?? new Map<string, OperationCost>();
  walk.known.set(set, ofSet);
  const cost = ofSet.get(type) ?? add(set.selections.map((selection) => costOfSelection(walk, selection, type)));
  ofSet.set(type, cost);
  return cost;
}

function costOfSelection(walk: Walk, selection: Selection, type: string): OperationCost {
  if (selection.kind === 'Field') return costOfField(walk, selection, type);
  const fragment = selection.kind === 'FragmentSpread' ? walk.fragments.get(selection.name?.value ?? '') : selection;
  if (!fragment?.selectionSet) return NOTHING;
  return costOfSelections(walk, fragment.selectionSet, fragment.typeCondition?.name.value ?? type);
}

function costOfField(walk: Walk, selection: Selection, owner: string): OperationCost {
  const { schema } = walk;
  const name = selection.name?.value ?? '';
  const path = selection.alias?.value ?? name;
  const definition = schema.getType(owner)?.getFields?.()[name];
  if (!definition) return { points: META_COST, dearest: { path, points: META_COST } };
  const type = String(definition.type);
  const named = schema.getType(namedType(type));
  const cost = fieldCost(argumentsOf(selection, definition, walk), { name, type, isLeaf: !named?.getFields && !named?.getTypes });
  const own = { points: cost.field, dearest: { path, points: cost.field } };
  if (!selection.selectionSet) return own;
  const { points, dearest } = costOfSelections(walk, selection.selectionSet, namedType(type));
  const below = dearest && { path: `${path}.${dearest.path}`, points: dearest.points * cost.multiplier };
  return add([own, { points: points * cost.multiplier, dearest: below }]);
}

function add(costs: readonly OperationCost[]): OperationCost {
  return costs.reduce(
    (sum, { points, dearest }) => ({
      points: sum.points + points,
      dearest: (dearest?.points ?? 0) > (sum.dearest?.points ?? 0) ? dearest : sum.dearest,
    }),
    NOTHING,
  );
}

function argumentsOf(
  { arguments: given = [] }: Selection,
  { args = [] }: Field,
  { variables }: CostedOperation,
): PricedArguments {
  const read = (name: string) => {
    const value = given.find((argument) => argument.name.value === name)?.value;
    const variable = value?.kind === 'Variable' ? variables[value.name?.value ?? ''] : undefined;
    if (value === undefined || (value.kind === 'Variable' && variable === undefined)) {
      return args.find((argument) => argument.name === name)?.defaultValue;
    }
    if (value.kind === 'Variable') return variable;
    return value.kind === 'IntValue' ? Number(value.value) : value.value;
  };
  return { first: read('first'), last: read('last'), style: read('style') };
}

function valueCost({ style }: PricedArguments, name: string): number {
  return name === 'citation' && BIBLIOGRAPHY_STYLES.has(style) ? BIBLIOGRAPHY_COST : 0;
}

function pageSize({ first, last }: PricedArguments): number {
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  return typeof size === 'number' ? Math.min(Math.max(size, 1), MAX_PAGE_SIZE) : DEFAULT_PAGE_SIZE;
}

function asOf(points: number): number {
  return Math.ceil(points * AS_OF_FACTOR);
}

function namedType(type: string): string {
  return type.replace(/[[\]!]/g, '');
}

function isList(type: string): boolean {
  return type.startsWith('[');
}
