import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';

/** One selection of a query: a field with its arguments as they are written, or "... on Type". */
export type Selection = { readonly head: string; readonly type: string; readonly children: readonly Selection[] };

/** A number from 0 up to 1. */
export type Random = () => number;

/** Deep enough for anything that the limit of cost leaves room for. */
const MOST_LEVELS = 11;

/**
 * What is written for an argument, by its name: what makes an answer dear rather than what makes sense. An argument that is not here is
 * left out, and a field that needs one is not asked.
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  first: ['3', '10', '20', '50', '100'],
  last: ['100'],
  orderBy: ['DATE_DESC'],
  depth: ['5'],
  style: ['CHICAGO', 'APA', 'MLA', 'BIBTEX', 'RIS', 'CSL_JSON'],
  locale: ['KO', 'RU'],
  query: ['"the"', '"korea or soviet"', '"Ким Ир Сен"', '"война -мир"'],
  filter: [],
  'filter:EventFilter': [
    '{ text: "e" }',
    '{ text: "the" }',
    '{ actors: ["ussr", "dprk"], match: ANY }',
    '{ hasDisputes: false }',
    '{ sides: [MOSCOW, PYONGYANG], match: ALL, withoutSides: [SEOUL] }',
  ],
  'version:changesSince': ['1'],
  'slug:lesson': ['"korean-war"', '"how-do-we-know"'],
  'slug:period': ['"korean-war"'],
  'slug:actor': ['"ussr"', '"dprk"'],
};

/** Reads a query without fragments, variables and directives. Its aliases are left out: `printQuery` gives its own. */
export function readQuery(schema: GraphQLSchema, text: string): Selection {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error(`This is no query: ${text}`);
  return { head: 'query', type: 'Query', children: readChildren(schema, 'Query', operation.selectionSet) };
}

function readChildren(schema: GraphQLSchema, typeName: string, set: SelectionSetNode | undefined): Selection[] {
  return (set?.selections ?? []).map((node) => {
    if (node.kind !== 'Field') throw new Error('A fragment cannot be read.');
    const field = fieldsOf(schema.getType(typeName)).find(({ name }) => name === node.name.value);
    const named = field && getNamedType(field.type);
    const type = isCompositeType(named) ? named.name : '';
    const { alias: _alias, selectionSet: _below, ...head } = node;
    return { head: print(head), type, children: readChildren(schema, type, node.selectionSet) };
  });
}

/** A query of one root field with whatever chance adds to it. */
export function growQuery(schema: GraphQLSchema, random: Random): Selection {
  return { head: 'query', type: 'Query', children: growChildren(schema, 'Query', random, 0) };
}

/** The same query with one of its objects grown anew, given another argument, doubled under an alias, or cut. */
export function changeQuery(schema: GraphQLSchema, query: Selection, random: Random): Selection {
  const places = listPlaces(query);
  const chosen = places[Math.floor(random() * places.length)] ?? [];
  return changeAt(schema, query, chosen, random);
}

/** The query as text. Each field has an alias only where the same field was chosen twice. */
export function printQuery({ head, children }: Selection): string {
  if (children.length === 0) return head;
  const seen = new Map<string, number>();
  const parts = children.map((child) => {
    const name = /^\w+/.exec(child.head)?.[0];
    if (name === undefined) return printQuery(child);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? printQuery(child) : `${name}${count}: ${printQuery(child)}`;
  });
  return `${head} { ${parts.join(' ')} }`;
}

function changeAt(schema: GraphQLSchema, selection: Selection, path: readonly number[], random: Random, level = 0): Selection {
  const [next, ...rest] = path;
  const { children } = selection;
  if (next === undefined) {
    return { ...selection, children: [...children, ...growChildren(schema, selection.type, random, level)].slice(-12) };
  }
  const child = children[next];
  if (child === undefined) return selection;
  if (rest.length > 0 || random() < 0.4) {
    return { ...selection, children: children.with(next, changeAt(schema, child, rest, random, level + 1)) };
  }
  const kind = random();
  if (kind < 0.3) return { ...selection, children: [...children, child] };
  if (kind < 0.5 && children.length > 1) return { ...selection, children: children.toSpliced(next, 1) };
  return { ...selection, children: children.with(next, rewriteHead(schema, selection.type, child, random)) };
}

/** Other arguments for the same field, with what stands below it. */
function rewriteHead(schema: GraphQLSchema, parent: string, selection: Selection, random: Random): Selection {
  const field = fieldsOf(schema.getType(parent)).find(({ name }) => name === /^\w+/.exec(selection.head)?.[0]);
  return field ? { ...selection, head: headOf(field, random) } : selection;
}

function growChildren(schema: GraphQLSchema, typeName: string, random: Random, level: number): Selection[] {
  const type = schema.getType(typeName);
  const fields = fieldsOf(type).filter(canBeAsked);
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const objects = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const chosen = pickSome(leaves, random, 4).map((field) => ({ head: headOf(field, random), type: '', children: [] }));
  const below =
    level < MOST_LEVELS
      ? pickSome(objects, random, level === 0 ? 1 : 2).map((field) => {
          const named = getNamedType(field.type).name;
          return { head: headOf(field, random), type: named, children: growChildren(schema, named, random, level + 1) };
        })
      : [];
  const members =
    isAbstractType(type) && level < MOST_LEVELS
      ? pickSome([...schema.getPossibleTypes(type)], random, 2).map(({ name }) => ({
          head: `... on ${name}`,
          type: name,
          children: growChildren(schema, name, random, level + 1),
        }))
      : [];
  const all = [...chosen, ...below, ...members];
  return all.length > 0 ? all : [{ head: '__typename', type: '', children: [] }];
}

function canBeAsked(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.every((arg) => !isRequiredArgument(arg) || valuesOf(field, arg).length > 0);
}

function headOf(field: GraphQLField<unknown, unknown>, random: Random): string {
  const written = field.args.flatMap((arg) => {
    const values = valuesOf(field, arg);
    if (values.length === 0 || (!isRequiredArgument(arg) && random() < 0.3)) return [];
    return [`${arg.name}: ${values[Math.floor(random() * values.length)]}`];
  });
  // Both at once are refused.
  const kept = written.some((text) => text.startsWith('first')) ? written.filter((text) => !text.startsWith('last')) : written;
  return kept.length > 0 ? `${field.name}(${kept.join(', ')})` : field.name;
}

function valuesOf(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument): readonly string[] {
  return VALUES[`${arg.name}:${getNamedType(arg.type).name}`] ?? VALUES[`${arg.name}:${field.name}`] ?? VALUES[arg.name] ?? [];
}

function fieldsOf(type: GraphQLNamedType | undefined): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function pickSome<Item>(items: readonly Item[], random: Random, most: number): Item[] {
  const count = Math.min(items.length, 1 + Math.floor(random() * most));
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);
}

/** The places of all selections that have something below them, each as the indexes that lead there. */
function listPlaces({ children, type }: Selection, path: readonly number[] = []): (readonly number[])[] {
  return type === '' ? [] : [path, ...children.flatMap((child, index) => listPlaces(child, [...path, index]))];
}
